import type { LinkField } from '../../state/field';
import { LINK_FIELDS } from '../../state/fields';
import type { View } from '../../state/view';

/** The filters and method switches that are not at their default, in the order of links. */
export function activeFields(view: View): readonly LinkField[] {
  return LINK_FIELDS.filter((field) => (field.part === 'filter' || field.part === 'method') && field.textOf(view) !== null);
}

import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';

/** Why the data of a view are not handed out: what is supposed in it would pass for the record. Null where they are. */
export function refusalOf(view: View): 'hypothetical' | null {
  return isHypothetical(view) ? 'hypothetical' : null;
}

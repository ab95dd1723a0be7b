import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';

/**
 * Why data are not handed out: what a view supposes would pass for the record, and data of the whole corpus would tell
 * the sides that it hides. Null where they are.
 */
export function refusalOf(view: View, isWhole: boolean): 'hypothetical' | 'hidden' | null {
  if (isHypothetical(view)) return 'hypothetical';
  return isWhole && view.hide.length > 0 ? 'hidden' : null;
}

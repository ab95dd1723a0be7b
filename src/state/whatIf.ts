/** What can be done to the hypothetical stances of a view. */
import type { Hypothesis } from '../analysis/hypothesis';
import { canonicalHypotheses } from './hypothesisCodec';
import { mergedView } from './link';
import type { Update } from './updates';
import type { View } from './view';

/** Whether anything in the view is supposed: such a view is shown, marked, but its data are not handed out. */
export function isHypothetical(view: View): boolean {
  return view.what.length > 0;
}

const put =
  (to: (view: View) => readonly Hypothesis[]): Update =>
  (view) =>
    mergedView(view, { ...view, what: to(view) });

/** Supposes a stance of an actor on a question, in place of an earlier hypothesis about it. */
export const suppose = (hypothesis: Hypothesis): Update => put(({ what }) => canonicalHypotheses([...what, hypothesis]));

/** Goes back to what is recorded of an actor on a question. */
export const forget = (actor: string, question: string): Update =>
  put(({ what }) => what.filter((one) => one.actor !== actor || one.question !== question));

/** Goes back to the record everywhere. */
export const clearHypotheses: Update = put(() => []);

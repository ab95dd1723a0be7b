import { matchesOf, type Match, type Presence, presenceOf, isTurned } from '../../analysis/comparison';
import { type Turn, turnsOf } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { keyed } from '../../state/memo';
import { viewOf } from '../../state/otherSide';
import { SCOPE_FIELDS, selectDyads, selectScope, selectStances, selectTies } from '../../state/select';
import type { View } from '../../state/view';

export interface Comparison {
  readonly views: readonly [View, View];
  /** All questions of both sides: what everybody's place is read from. */
  readonly both: View;
  readonly presence: Presence;
  readonly matches: readonly Match[];
  /** Indices of the actors that changed side on a proposition that was put again. */
  readonly turned: ReadonlySet<number>;
}

/** The view beside its other side; null while there is none. */
export const selectComparison: (corpus: Corpus, view: View) => Comparison | null = keyed(
  [...SCOPE_FIELDS, 'min', 'measure', 'baseline', 'ties', 'color', 'theme', 'with'],
  (corpus, view) => {
    if (!view.with) return null;
    const views = [view, viewOf(view, view.with)] as const;
    const [first, second] = [selectScope(corpus, views[0]), selectScope(corpus, views[1])];
    const ids = [...new Set([...first.questions, ...second.questions])].map((question) => corpus.questions[question]?.id ?? '');
    const presence = presenceOf(first, second);
    const tables = [selectStances(corpus, views[0]), selectStances(corpus, views[1])] as const;
    const matches = matchesOf(corpus, tables, [first, second], presence.stayed);
    const again = matches.filter(({ isSameProposition }) => isSameProposition);
    const turned = new Set(again.flatMap(({ moved }) => moved.filter(isTurned).map(({ actor }) => actor)));
    const both: View = { ...view, meeting: null, issue: null, from: null, to: null, contested: false, question: ids };
    return { views, both, presence, matches, turned };
  },
);

/** The view of what is told in details: in a comparison that of both sides together, else the view itself. */
export function wholeView(corpus: Corpus, view: View): View {
  return (view.view === 'compare' && selectComparison(corpus, view)?.both) || view;
}

const NO_TURNS: readonly Turn[] = [];

/** Every dyad whose tie is not the same on both sides. */
export const selectTurns: (corpus: Corpus, view: View) => readonly Turn[] = keyed([...SCOPE_FIELDS, 'min', 'with'], (corpus, view) => {
  if (!view.with) return NO_TURNS;
  const [before, after] = [view, viewOf(view, view.with)].map((side) => ({
    dyads: selectDyads(corpus, side),
    ties: selectTies(corpus, side),
  }));
  return before && after ? turnsOf(before, after) : NO_TURNS;
});

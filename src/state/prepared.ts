/** What a picture of a large corpus is made of, computed in a worker and put where the selectors of the page find it. */
import type { AgainstMedian } from '../analysis/baseline';
import type { Corpus } from '../corpus/corpus';
import { selectFacets } from './facets';
import { selectDoubtful } from './doubt';
import type { Selector } from './memo';
import { selectMoments, selectPulse } from './moments';
import {
  SCOPE_FIELDS,
  selectCoverage,
  selectDrawn,
  selectDyads,
  selectPlaces,
  selectScope,
  selectScores,
  selectStances,
  selectTies,
  selectTypical,
} from './select';
import type { View } from './view';

/** Where lines are not drawn against the typical dyad, nothing of it is needed. */
const typical: Selector<AgainstMedian | null> = Object.assign(
  (corpus: Corpus, view: View) => (view.baseline === 'median' ? selectTypical(corpus, view) : null),
  {
    has: (corpus: Corpus, view: View) => view.baseline !== 'median' || selectTypical.has(corpus, view),
    put: (corpus: Corpus, view: View, value: AgainstMedian | null) => void (value && selectTypical.put(corpus, view, value)),
  },
);

/** In the order of the work, each with its share of it. */
const STEPS = [
  { name: 'stances', select: selectStances, share: 0.05 },
  { name: 'scope', select: selectScope, share: 0.01 },
  { name: 'dyads', select: selectDyads, share: 0.3 },
  { name: 'ties', select: selectTies, share: 0.01 },
  { name: 'doubtful', select: selectDoubtful, share: 0.01 },
  { name: 'scores', select: selectScores, share: 0.02 },
  { name: 'typical', select: typical, share: 0 },
  { name: 'drawn', select: selectDrawn, share: 0.03 },
  { name: 'coverage', select: selectCoverage, share: 0.01 },
  { name: 'facets', select: selectFacets, share: 0.07 },
  { name: 'moments', select: selectMoments, share: 0.03 },
  { name: 'pulse', select: selectPulse, share: 0.02 },
  { name: 'places', select: selectPlaces, share: 0.44 },
] as const;

export type StepName = (typeof STEPS)[number]['name'];

interface Step {
  readonly name: StepName;
  readonly select: Selector<unknown>;
  /** Of the whole work, 0 … 1. */
  readonly share: number;
}

export const PREPARED: readonly Step[] = STEPS as unknown as readonly Step[];

const FIELDS = [...SCOPE_FIELDS, 'min', 'measure', 'baseline', 'ties', 'draw'] as const satisfies readonly (keyof View)[];

/** What of a view is not known yet. */
export function missingOf(corpus: Corpus, view: View): readonly StepName[] {
  return PREPARED.filter(({ select }) => !select.has(corpus, view)).map(({ name }) => name);
}

/**
 * A view with everything that has to be computed as in another: its selection, camera and theme in the other's picture.
 * The other itself where that makes no difference.
 */
export function inPictureOf(view: View, other: View): View {
  const seen: View = { ...view, ...Object.fromEntries(FIELDS.map((field) => [field, other[field]])) };
  return (Object.keys(seen) as (keyof View)[]).every((field) => seen[field] === other[field]) ? other : seen;
}

/** Whether two views, made from each other by updates, ask for the same picture. */
export function isSamePicture(view: View, other: View): boolean {
  return FIELDS.every((field) => view[field] === other[field]);
}

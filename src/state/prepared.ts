/** What a picture of a large corpus is made of, computed in a worker and put where the selectors of the page find it. */
import type { Corpus } from '../corpus/corpus';
import { selectFacets } from './facets';
import type { Selector } from './memo';
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
} from './select';
import type { View } from './view';

/** In the order of the work, each with its share of it. */
const STEPS = [
  { name: 'stances', select: selectStances, share: 0.05 },
  { name: 'scope', select: selectScope, share: 0.01 },
  { name: 'dyads', select: selectDyads, share: 0.3 },
  { name: 'ties', select: selectTies, share: 0.01 },
  { name: 'drawn', select: selectDrawn, share: 0.03 },
  { name: 'scores', select: selectScores, share: 0.02 },
  { name: 'coverage', select: selectCoverage, share: 0.01 },
  { name: 'facets', select: selectFacets, share: 0.07 },
  { name: 'places', select: selectPlaces, share: 0.5 },
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

/** A view with everything that has to be computed as in another: its selection, camera and theme in the other's picture. */
export function inPictureOf(view: View, other: View): View {
  return { ...view, ...Object.fromEntries(FIELDS.map((field) => [field, other[field]])) };
}

/** Whether two views, made from each other by updates, ask for the same picture. */
export function isSamePicture(view: View, other: View): boolean {
  return FIELDS.every((field) => view[field] === other[field]);
}

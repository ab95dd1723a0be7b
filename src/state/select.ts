/**
 * From the two stored facts to everything on screen: a chain of selectors, each
 * a pure function of corpus and view, each giving the same reference for the
 * same view. The arithmetic lives in analysis and layout.
 */
import { type AgainstMedian, againstMedian } from '../analysis/baseline';
import { answeredIn, type Coverage, coverageOf } from '../analysis/coverage';
import type { Dyads } from '../analysis/dyads';
import { scoresOf } from '../analysis/measures';
import { dyadsOf } from '../analysis/recount';
import { type Scope, scopeOf } from '../analysis/scope';
import { reduceStances, type StanceTable } from '../analysis/stances';
import { type DrawnTies, drawnTies, type Ties, tiesOf } from '../analysis/ties';
import type { Corpus } from '../corpus/corpus';
import type { Dissimilarities } from '../layout/dissimilarities';
import { anchorOf, type Places, placeActors } from '../layout/place';
import { keyed, type Selector } from './memo';
import { defaultView, type View } from './view';

/** What decides the stances. */
export const STANCE_FIELDS = ['basis', 'qualified', 'blocs', 'what'] as const;
/** What decides which actors and questions are in view, and their stances. */
export const SCOPE_FIELDS = [...STANCE_FIELDS, 'meeting', 'issue', 'question', 'from', 'to', 'kind', 'group', 'at', 'contested'] as const;

/** One stance per actor and question, under the view's bases, qualified rule, bloc rule and hypotheses. */
export const selectStances: Selector<StanceTable> = keyed(STANCE_FIELDS, reduceStances);

/** The stances on record, without what is supposed. */
export const selectRecorded = (corpus: Corpus, view: View): StanceTable => selectStances(corpus, { ...view, what: [] });

/** The questions and actors that the filters leave. */
export const selectScope: Selector<Scope> = keyed(SCOPE_FIELDS, (corpus, view) => scopeOf(corpus, selectStances(corpus, view), view));

/** Counts of every dyad of the actors in scope. */
export const selectDyads: Selector<Dyads> = keyed(SCOPE_FIELDS, (corpus, view) =>
  dyadsOf(selectStances(corpus, view), selectScope(corpus, view), view.qualified),
);

/** Score of every dyad by the view's measure; NaN where undefined. */
export const selectScores: Selector<Float64Array> = keyed([...SCOPE_FIELDS, 'measure'], (corpus, view) =>
  scoresOf(selectDyads(corpus, view), view.measure),
);

/** Tie of every dyad, and how many there are of each kind. */
export const selectTies: Selector<Ties> = keyed([...SCOPE_FIELDS, 'min'], (corpus, view) => tiesOf(selectDyads(corpus, view), view.min));

/** Every dyad against the typical one of the view, by the view's measure. */
export const selectTypical: Selector<AgainstMedian> = keyed([...SCOPE_FIELDS, 'min', 'measure'], (corpus, view) =>
  againstMedian(selectScores(corpus, view), selectDyads(corpus, view).n, view.min),
);

/** What lines are drawn of: the ties, or the dyads against the typical one. */
export const selectLines = (corpus: Corpus, view: View): Ties =>
  view.baseline === 'median' ? selectTypical(corpus, view) : selectTies(corpus, view);

/** Ties that a reader can ask for: more would be a colour, and seconds of drawing. */
export const MOST_TIES = 50_000;
/** Above so many ties the strongest are chosen, unless all are asked for; and they are drawn on a canvas. */
export const MANY_TIES = 1500;

const drawn = (corpus: Corpus, view: View): DrawnTies =>
  drawnTies(selectDyads(corpus, view), selectLines(corpus, view), view.ties, view.draw === 'all' ? MOST_TIES : MANY_TIES);
const drawnOfTies = keyed([...SCOPE_FIELDS, 'min', 'ties', 'draw'], drawn);
const drawnOfTypical = keyed([...SCOPE_FIELDS, 'min', 'ties', 'draw', 'measure'], drawn);
const drawnOf = ({ baseline }: View): Selector<DrawnTies> => (baseline === 'median' ? drawnOfTypical : drawnOfTies);

/** Which lines are drawn: all up to the limit, above that the opposed and each actor's strongest. A measure that decides nothing changes nothing. */
export const selectDrawn: Selector<DrawnTies> = Object.assign((corpus: Corpus, view: View) => drawnOf(view)(corpus, view), {
  has: (corpus: Corpus, view: View) => drawnOf(view).has(corpus, view),
  put: (corpus: Corpus, view: View, value: DrawnTies) => drawnOf(view).put(corpus, view, value),
});

/** How many of the questions in view are answered in it, and how many actors its filters hide. */
export const selectCoverage: Selector<Coverage> = keyed(SCOPE_FIELDS, (corpus, view) =>
  coverageOf(selectStances(corpus, view), selectScope(corpus, view)),
);

type Anchor = ReadonlyMap<string, readonly [number, number]>;
const anchors = new WeakMap<Corpus, Anchor>();

/** Places of the whole corpus under the default method: what every view is aligned with, also where sides are hidden. */
function wholePlaces(given: Corpus): Anchor {
  const corpus = given.masked?.of ?? given;
  const known = anchors.get(corpus);
  if (known) return known;
  const whole = defaultView();
  const ids = actorIds(corpus, selectScope(corpus, whole).actors);
  const anchor = anchorOf(place(corpus, selectDyads(corpus, whole), null), ids);
  anchors.set(corpus, anchor);
  return anchor;
}

function actorIds(corpus: Corpus, actors: Uint32Array): string[] {
  return Array.from(actors, (actor) => corpus.actors[actor]?.id ?? '');
}

/** How far apart the actors of dyads should stand: δ = 1 − share, weight n/(n + 2), whatever the measure. */
export function apartOf(dyads: Dyads): Dissimilarities {
  const { actors, n } = dyads;
  const delta = scoresOf(dyads, 'share');
  const weight = new Float64Array(n.length);
  for (let dyad = 0; dyad < n.length; dyad++) {
    delta[dyad] = 1 - delta[dyad]!;
    weight[dyad] = n[dyad]! / (n[dyad]! + 2);
  }
  return { size: actors.length, delta, weight };
}

function place(corpus: Corpus, dyads: Dyads, anchor: Anchor | null): Places {
  const { delta, weight } = apartOf(dyads);
  return placeActors({ ids: actorIds(corpus, dyads.actors), delta, weight, anchor });
}

/** Places are few numbers that take long: they are kept of what may be asked for next, too. */
const PLACES_KEPT = 96;

/** Where the actors in scope stand, in the order of `selectDyads(…).actors`. */
export const selectPlaces: Selector<Places> = keyed(
  SCOPE_FIELDS,
  (corpus, view) => place(corpus, selectDyads(corpus, view), wholePlaces(corpus)),
  PLACES_KEPT,
);

/** So many questions are floors and no network. */
const FLOORS = 3;

/** Has the places of a view that may be asked for next known, and nothing else of it, so that what is known of others stays. */
export function placeAhead(corpus: Corpus, view: View): void {
  if (selectPlaces.has(corpus, view)) return;
  const table = selectStances(corpus, view);
  const scope = scopeOf(corpus, table, view);
  if (scope.questions.length <= FLOORS) return;
  selectPlaces.put(corpus, view, place(corpus, dyadsOf(table, scope, view.qualified), wholePlaces(corpus)));
}

/**
 * What the middle of the page shows: a network; floors for up to three questions, and for more where no two actors took
 * sides on the same one, then of those on record only; or why there is nothing.
 */
export type Picture =
  | { readonly type: 'network' }
  | { readonly type: 'floors'; readonly questions: readonly number[]; readonly isScattered: boolean }
  | { readonly type: 'empty'; readonly reason: 'no-questions' | 'no-actors' | 'no-records' };

export const selectPicture: (corpus: Corpus, view: View) => Picture = keyed(SCOPE_FIELDS, (corpus, view) => {
  const { questions, eligible, actors } = selectScope(corpus, view);
  if (questions.length === 0) return { type: 'empty', reason: 'no-questions' };
  if (eligible.length === 0) return { type: 'empty', reason: 'no-actors' };
  if (actors.length === 0) return { type: 'empty', reason: 'no-records' };
  if (questions.length <= FLOORS) return { type: 'floors', questions: [...questions], isScattered: false };
  const { agree, oppose } = selectDyads(corpus, view);
  const isScattered = agree.every((halves, at) => halves === 0 && oppose[at] === 0);
  if (isScattered) return { type: 'floors', questions: answeredIn(selectStances(corpus, view), selectScope(corpus, view)), isScattered };
  return { type: 'network' };
});

/**
 * From the two stored facts to everything on screen: a chain of selectors, each
 * a pure function of corpus and view, each giving the same reference for the
 * same view. The arithmetic lives in analysis and layout.
 */
import { type Coverage, coverageOf } from '../analysis/coverage';
import type { Dyads } from '../analysis/dyads';
import { scoresOf } from '../analysis/measures';
import { dyadsOf } from '../analysis/recount';
import { type Scope, scopeOf } from '../analysis/scope';
import { reduceStances, type StanceTable } from '../analysis/stances';
import { type DrawnTies, drawnTies, type Ties, tiesOf } from '../analysis/ties';
import type { Corpus } from '../corpus/corpus';
import { anchorOf, type Places, placeActors } from '../layout/place';
import { keyed, type Selector } from './memo';
import { defaultView, type View } from './view';

const STANCE_FIELDS = ['basis', 'qualified', 'blocs'] as const;
/** What decides which actors and questions are in view, and their stances. */
export const SCOPE_FIELDS = [...STANCE_FIELDS, 'meeting', 'issue', 'question', 'from', 'to', 'kind', 'group', 'at', 'contested'] as const;

/** One stance per actor and question, under the view's bases, qualified rule and bloc rule. */
export const selectStances: Selector<StanceTable> = keyed(STANCE_FIELDS, reduceStances);

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

/** Ties that a reader can ask for: more would be a colour, and seconds of drawing. */
export const MOST_TIES = 50_000;
/** Above so many ties the strongest are chosen, unless all are asked for; and they are drawn on a canvas. */
export const MANY_TIES = 1500;

/** Which ties are drawn: all up to the limit, above that the opposed and each actor's strongest. */
export const selectDrawn: Selector<DrawnTies> = keyed([...SCOPE_FIELDS, 'min', 'ties', 'draw'], (corpus, view) =>
  drawnTies(selectDyads(corpus, view), selectTies(corpus, view), view.ties, view.draw === 'all' ? MOST_TIES : MANY_TIES),
);

/** How many of the questions in view are answered in it, and how many actors its filters hide. */
export const selectCoverage: Selector<Coverage> = keyed(SCOPE_FIELDS, (corpus, view) =>
  coverageOf(selectStances(corpus, view), selectScope(corpus, view)),
);

type Anchor = ReadonlyMap<string, readonly [number, number]>;
const anchors = new WeakMap<Corpus, Anchor>();

/** Places of the whole corpus under the default method: what every view is aligned with. */
function wholePlaces(corpus: Corpus): Anchor {
  const known = anchors.get(corpus);
  if (known) return known;
  const whole = defaultView();
  const ids = actorIds(corpus, selectScope(corpus, whole).actors);
  const anchor = anchorOf(place(corpus, whole, null), ids);
  anchors.set(corpus, anchor);
  return anchor;
}

function actorIds(corpus: Corpus, actors: Uint32Array): string[] {
  return Array.from(actors, (actor) => corpus.actors[actor]?.id ?? '');
}

function place(corpus: Corpus, view: View, anchor: Anchor | null): Places {
  const dyads = selectDyads(corpus, view);
  const { actors, n } = dyads;
  const delta = scoresOf(dyads, 'share');
  const weight = new Float64Array(n.length);
  for (let dyad = 0; dyad < n.length; dyad++) {
    delta[dyad] = 1 - delta[dyad]!;
    weight[dyad] = n[dyad]! / (n[dyad]! + 2);
  }
  return placeActors({ ids: actorIds(corpus, actors), delta, weight, anchor });
}

/** Where the actors in scope stand, in the order of `selectDyads(…).actors`. */
export const selectPlaces: Selector<Places> = keyed(SCOPE_FIELDS, (corpus, view) => place(corpus, view, wholePlaces(corpus)));

/** What the middle of the page shows: a network, floors for up to three questions, or why there is nothing. */
export type Picture =
  | { readonly type: 'network' }
  | { readonly type: 'floors'; readonly questions: readonly number[] }
  | { readonly type: 'empty'; readonly reason: 'no-questions' | 'no-actors' | 'no-records' };

const FLOORS = 3;

export const selectPicture: (corpus: Corpus, view: View) => Picture = keyed(SCOPE_FIELDS, (corpus, view) => {
  const { questions, eligible, actors } = selectScope(corpus, view);
  if (questions.length === 0) return { type: 'empty', reason: 'no-questions' };
  if (eligible.length === 0) return { type: 'empty', reason: 'no-actors' };
  if (actors.length === 0) return { type: 'empty', reason: 'no-records' };
  if (questions.length <= FLOORS) return { type: 'floors', questions: [...questions] };
  return { type: 'network' };
});

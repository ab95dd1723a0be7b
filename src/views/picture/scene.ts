import { useMemo } from 'react';
import type { Dyads } from '../../analysis/dyads';
import { supposedActors } from '../../analysis/hypothesis';
import type { Ties } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import type { Actor } from '../../corpus/schema';
import type { Places } from '../../layout/place';
import { selectDoubtful } from '../../state/doubt';
import { keyed } from '../../state/memo';
import {
  SCOPE_FIELDS,
  selectDrawn,
  selectDyads,
  selectLines,
  selectPlaces,
  selectScope,
  selectStances,
  selectTies,
} from '../../state/select';
import type { View } from '../../state/view';
import type { Held } from '../stance/StanceMark';
import { selectColours } from './colours';
import { countTies, type TieCounts } from './neighbours';
import { type Segment, segmentsOf } from './segments';

/** What a view's network consists of, apart from the screen. Positions are those in `actors`. */
export interface Scene {
  readonly actors: readonly Actor[];
  readonly positions: ReadonlyMap<string, number>;
  readonly dyads: Dyads;
  /** What lines are drawn of. */
  readonly ties: Ties;
  /** Ties in view, drawn or not. */
  readonly total: number;
  readonly places: Places;
  readonly counts: readonly TieCounts[];
  readonly segments: readonly Segment[];
  /** Per dyad 1 where its tie rests on hearsay; of no dyads where there is none. */
  readonly doubtful: Uint8Array;
  readonly fills: readonly string[];
  /** Stances where the colours tell them, else null. */
  readonly held: readonly Held[] | null;
  /** Positions of actors of whom something is supposed on a question in view. */
  readonly supposed: ReadonlySet<number>;
}

/** All ties of a large corpus are tens of thousands of segments: the last two scenes are enough to go back and forth. */
const KEPT = 2;
const FIELDS = [...SCOPE_FIELDS, 'min', 'ties', 'draw', 'baseline', 'color'] as const;

function sceneOf(corpus: Corpus, view: View): Scene {
  const dyads = selectDyads(corpus, view);
  const ties = selectLines(corpus, view);
  const counted = selectTies(corpus, view);
  const doubtful = selectDoubtful(corpus, view);
  const { fills, held, isStance } = selectColours(corpus, view);
  const actors = Array.from(dyads.actors, (actor) => corpus.actors[actor]).filter((actor) => actor !== undefined);
  const supposed = view.what.length === 0 ? [] : supposedActors(selectStances(corpus, view), selectScope(corpus, view));
  return {
    actors,
    positions: new Map(actors.map(({ id }, position) => [id, position])),
    dyads,
    ties,
    places: selectPlaces(corpus, view),
    total: counted.counts.aligned + counted.counts.opposed + counted.counts.mixed,
    counts: countTies(counted, actors.length),
    segments: segmentsOf(dyads, ties, selectDrawn(corpus, view), doubtful),
    doubtful,
    fills,
    held: isStance ? held : null,
    supposed: new Set([...supposed].map((actor) => dyads.actors.indexOf(actor))),
  };
}

const sceneOfTies = keyed(FIELDS, sceneOf, KEPT);
const sceneOfTypical = keyed([...FIELDS, 'measure'], sceneOf, KEPT);

/** The network of a view, ready to be fitted to a screen. A measure that decides nothing changes nothing. */
export const selectScene = (corpus: Corpus, view: View): Scene => (view.baseline === 'median' ? sceneOfTypical : sceneOfTies)(corpus, view);

/** `selectScene`, for components. */
export function useScene(corpus: Corpus, view: View): Scene {
  return useMemo(() => selectScene(corpus, view), [corpus, view]);
}

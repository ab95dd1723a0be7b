import { useMemo } from 'react';
import type { Dyads } from '../../analysis/dyads';
import type { Ties } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import type { Actor } from '../../corpus/schema';
import type { Places } from '../../layout/place';
import { selectDrawn, selectDyads, selectPlaces, selectTies } from '../../state/select';
import { selectDoubtful } from '../../state/doubt';
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
  readonly ties: Ties;
  readonly places: Places;
  readonly counts: readonly TieCounts[];
  readonly segments: readonly Segment[];
  /** Per dyad 1 where its tie rests on hearsay; of no dyads where there is none. */
  readonly doubtful: Uint8Array;
  readonly fills: readonly string[];
  /** Stances where the colours tell them, else null. */
  readonly held: readonly Held[] | null;
}

/** The network of a view, ready to be fitted to a screen. */
export function useScene(corpus: Corpus, view: View): Scene {
  const dyads = selectDyads(corpus, view);
  const ties = selectTies(corpus, view);
  const places = selectPlaces(corpus, view);
  const drawn = selectDrawn(corpus, view);
  const doubtful = selectDoubtful(corpus, view);
  const { fills, held, isStance } = selectColours(corpus, view);
  return useMemo(() => {
    const actors = Array.from(dyads.actors, (actor) => corpus.actors[actor]).filter((actor) => actor !== undefined);
    return {
      actors,
      positions: new Map(actors.map(({ id }, position) => [id, position])),
      dyads,
      ties,
      places,
      counts: countTies(ties, actors.length),
      segments: segmentsOf(dyads, ties.kind, drawn, doubtful),
      doubtful,
      fills,
      held: isStance ? held : null,
    };
  }, [corpus, dyads, ties, places, drawn, doubtful, fills, held, isStance]);
}

/** What becomes of ties when the same view is read under two bases. */
import { type Dyads, dyadAt } from './dyads';
import { TIE, type TieKind, type Ties } from './ties';

/** A view as one reading has it. */
export interface Reading {
  readonly dyads: Pick<Dyads, 'actors'>;
  readonly ties: Pick<Ties, 'kind'>;
}

/** A dyad, by index into Corpus.actors with a < b, whose tie is not the same in both readings. */
export interface Turn {
  readonly a: number;
  readonly b: number;
  readonly from: TieKind;
  readonly to: TieKind;
}

/** In the order of lists: sides change, one side becomes mixed, mixed becomes one side, a tie where there was none, none where there was one. */
export const TURNS = ['turned', 'toMixed', 'fromMixed', 'appears', 'vanishes'] as const;
export type TurnKind = (typeof TURNS)[number];

/** What happens in a turn. */
export function kindOfTurn({ from, to }: Pick<Turn, 'from' | 'to'>): TurnKind {
  if (from === TIE.none) return 'appears';
  if (to === TIE.none) return 'vanishes';
  if (to === TIE.mixed) return 'toMixed';
  return from === TIE.mixed ? 'fromMixed' : 'turned';
}

/** Tie of two actors; none where one of them is not in the reading. */
function tieIn({ dyads, ties }: Reading, places: ReadonlyMap<number, number>, a: number, b: number): TieKind {
  const [i, j] = [places.get(a), places.get(b)];
  if (i === undefined || j === undefined) return TIE.none;
  return (ties.kind[dyadAt(i, j, dyads.actors.length)] ?? TIE.none) as TieKind;
}

/** Every dyad whose tie differs, ascending by a, then b. An actor who is in one reading only has no ties in the other. */
export function turnsOf(before: Reading, after: Reading): Turn[] {
  const [first, second] = [before, after].map(({ dyads }) => new Map(Array.from(dyads.actors, (actor, place) => [actor, place])));
  if (!first || !second) return [];
  const actors = [...new Set([...first.keys(), ...second.keys()])].sort((p, q) => p - q);
  const turns: Turn[] = [];
  for (const [at, a] of actors.entries()) {
    for (const b of actors.slice(at + 1)) {
      const [from, to] = [tieIn(before, first, a, b), tieIn(after, second, a, b)];
      if (from !== to) turns.push({ a, b, from, to });
    }
  }
  return turns;
}

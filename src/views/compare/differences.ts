/** What differs between two sides, as one picture: who came and went, who changed side, which ties turned. */
import type { Presence } from '../../analysis/comparison';
import { TIE, type TieKind } from '../../analysis/ties';
import { kindOfTurn, type Turn, TURNS, type TurnKind } from '../../analysis/turns';
import type { TieFilter } from '../../state/view';
import type { Segment, TieWord } from '../picture/segments';

/** How a tie that turned is drawn: it was of another kind before, there was none before, or there is none any more. */
export type Change = (typeof CHANGES)[number];
export const CHANGES = ['changed', 'new', 'gone'] as const;

/** A tie that turned, to draw: `kind` is what it is now, or was where it is gone. */
export interface TurnSegment extends Segment {
  readonly change: Change;
  readonly turn: Turn;
}

const WORD: Readonly<Record<number, TieWord>> = { [TIE.aligned]: 'aligned', [TIE.opposed]: 'opposed', [TIE.mixed]: 'mixed' };

export function changeOf(turn: Pick<Turn, 'from' | 'to'>): Change {
  const kind = kindOfTurn(turn);
  return kind === 'appears' ? 'new' : kind === 'vanishes' ? 'gone' : 'changed';
}

/** The word for a tie's kind; null where there is no tie. */
export const wordOf = (kind: TieKind): TieWord | null => WORD[kind] ?? null;

/**
 * At most `most` of the turns as segments between positions: those that change sides first, then mixed ones, then new
 * ones, then those that are gone; only those whose line is of a wanted kind.
 */
export function turnSegments(
  turns: readonly Turn[],
  placeOf: ReadonlyMap<number, number>,
  wanted: TieFilter,
  most: number,
): readonly TurnSegment[] {
  const byKind = new Map<TurnKind, TurnSegment[]>(TURNS.map((kind) => [kind, []]));
  for (const turn of turns) {
    const [i, j] = [placeOf.get(turn.a), placeOf.get(turn.b)];
    const kind = wordOf(turn.to) ?? wordOf(turn.from);
    if (i === undefined || j === undefined || !kind || (wanted !== 'all' && kind !== wanted)) continue;
    byKind.get(kindOfTurn(turn))?.push({
      dyad: -1,
      i: Math.min(i, j),
      j: Math.max(i, j),
      kind,
      strength: 1,
      shared: 1,
      isDoubtful: false,
      change: changeOf(turn),
      turn,
    });
  }
  return [...byKind.values()].flat().slice(0, most);
}

export type Way = 'came' | 'went' | 'stayed';

/** Whether an actor is on the other side only, on the first only, or on both. */
export function wayOf({ came, went }: Pick<Presence, 'came' | 'went'>): (actor: number) => Way {
  const [coming, going] = [new Set(came), new Set(went)];
  return (actor) => (coming.has(actor) ? 'came' : going.has(actor) ? 'went' : 'stayed');
}

export type TurnCounts = Readonly<Record<Change, number>>;

/** How many turns there are of each way to be drawn: of all, or per actor by position. */
export function countTurns(turns: readonly Turn[]): TurnCounts {
  const counts = { changed: 0, new: 0, gone: 0 };
  for (const turn of turns) counts[changeOf(turn)]++;
  return counts;
}

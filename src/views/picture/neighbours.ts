import { dyadAt } from '../../analysis/dyads';
import { TIE, type Ties } from '../../analysis/ties';
import type { TieFilter } from '../../state/view';
import type { Choice } from './segments';

const WANTED: Readonly<Record<TieFilter, readonly number[]>> = {
  all: [TIE.aligned, TIE.opposed, TIE.mixed],
  aligned: [TIE.aligned],
  opposed: [TIE.opposed],
  mixed: [TIE.mixed],
};

/** The dyads in which the actor at position i of k has a tie of the wanted kind. */
export function tiesOfActor(ties: Ties, k: number, i: number, wanted: TieFilter): Choice {
  const others = Array.from({ length: k }, (_, other) => other).filter(
    (other) => other !== i && WANTED[wanted].includes(ties.kind[dyadAt(Math.min(i, other), Math.max(i, other), k)] ?? 0),
  );
  return dyadsBetween(i, others, k);
}

/** The dyads of one position with others. */
export function dyadsBetween(i: number, others: readonly number[], k: number): Choice {
  const a = Uint32Array.from(others, (other) => Math.min(i, other));
  const b = Uint32Array.from(others, (other) => Math.max(i, other));
  return { index: a.map((first, at) => dyadAt(first, b[at] ?? 0, k)), a, b };
}

/** An actor's ties by kind. */
export interface TieCounts {
  readonly aligned: number;
  readonly opposed: number;
  readonly mixed: number;
}

/** How many aligned, opposed and mixed ties each of k actors has. */
export function countTies(ties: Ties, k: number): readonly TieCounts[] {
  const counts = Array.from({ length: k }, () => ({ aligned: 0, opposed: 0, mixed: 0 }));
  let dyad = 0;
  for (let i = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++, dyad++) {
      const kind = ties.kind[dyad];
      const word = kind === TIE.aligned ? 'aligned' : kind === TIE.opposed ? 'opposed' : kind === TIE.mixed ? 'mixed' : null;
      if (!word) continue;
      for (const end of [counts[i], counts[j]]) if (end) end[word]++;
    }
  }
  return counts;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Spot>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Where an arrow key leads from an actor: to the nearest of `others` that lies
 * in that direction (within 60° of it), sideways distance counting double.
 * Null for other keys and where nobody lies there.
 */
export function neighbourTowards(key: string, from: Spot, others: readonly (Spot & { readonly position: number })[]): number | null {
  const towards = DIRECTIONS[key];
  if (!towards) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const { x, y, position } of others) {
    const along = (x - from.x) * towards.x + (y - from.y) * towards.y;
    const aside = Math.abs((x - from.x) * towards.y - (y - from.y) * towards.x);
    if (along <= 0 || aside > along * Math.sqrt(3)) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = position;
    }
  }
  return best;
}

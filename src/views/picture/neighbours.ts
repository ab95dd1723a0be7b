import { dyadAt } from '../../analysis/dyads';
import { TIE, type TieKind, type Ties } from '../../analysis/ties';
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
  if (i < 0) return { index: new Uint32Array(), a: new Uint32Array(), b: new Uint32Array() };
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
  // Four to an actor, by kind; none is counted too and not read.
  const tally = new Uint32Array(4 * k);
  for (let i = 0, dyad = 0; i < k; i++) {
    for (let j = i + 1; j < k; j++, dyad++) {
      const kind = ties.kind[dyad]!;
      tally[4 * i + kind]!++;
      tally[4 * j + kind]!++;
    }
  }
  const countOf = (i: number, kind: TieKind): number => tally[4 * i + kind] ?? 0;
  return Array.from({ length: k }, (_, i) => ({
    aligned: countOf(i, TIE.aligned),
    opposed: countOf(i, TIE.opposed),
    mixed: countOf(i, TIE.mixed),
  }));
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
 * in that direction, sideways at most `cone` times as far as forwards (√3 by
 * default, which is 60°), sideways distance counting double.
 * Null for other keys and where nobody lies there.
 */
export function neighbourTowards(
  key: string,
  from: Spot,
  others: readonly (Spot & { readonly position: number })[],
  cone: number = Math.sqrt(3),
): number | null {
  const towards = DIRECTIONS[key];
  if (!towards) return null;
  let best: number | null = null;
  let least = Infinity;
  for (const { x, y, position } of others) {
    const along = (x - from.x) * towards.x + (y - from.y) * towards.y;
    const aside = Math.abs((x - from.x) * towards.y - (y - from.y) * towards.x);
    if (along <= 0 || aside > along * cone) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = position;
    }
  }
  return best;
}

import { dyadAt } from '../analysis/dyads';

/**
 * How far apart actors should stand and how much that counts, for every dyad of
 * `size` actors in triangular order. Where nothing is known the weight is 0, and
 * so is delta.
 */
export interface Dissimilarities {
  readonly size: number;
  readonly delta: Float64Array;
  readonly weight: Float64Array;
}

/** Place of the dyad of two different actors of n in triangular order, whichever comes first. */
export function dyadOf(i: number, j: number, n: number): number {
  return i < j ? dyadAt(i, j, n) : dyadAt(j, i, n);
}

/**
 * The actors asked for, in the order asked for. Where an actor stands for several,
 * `mass` of them, the weight of a dyad is that of all dyads between the two sides.
 * A dyad without a finite δ ≥ 0 and a finite weight > 0 counts as unknown.
 */
export function dissimilaritiesOf(from: Dissimilarities, actors: readonly number[], mass: readonly number[]): Dissimilarities {
  const k = actors.length;
  const part = { size: k, delta: new Float64Array((k * (k - 1)) / 2), weight: new Float64Array((k * (k - 1)) / 2) };
  for (let i = 0, at = 0; i < k; i++) {
    const actor = actors[i]!;
    const row = dyadAt(actor, 0, from.size);
    for (let j = i + 1; j < k; j++, at++) {
      const other = actors[j]!;
      const dyad = other > actor ? row + other : dyadAt(other, actor, from.size);
      const weight = from.weight[dyad]!;
      const delta = from.delta[dyad]!;
      if (!(weight > 0 && weight < Infinity && delta >= 0 && delta < Infinity)) continue;
      part.delta[at] = delta;
      part.weight[at] = weight * mass[i]! * mass[j]!;
    }
  }
  return part;
}

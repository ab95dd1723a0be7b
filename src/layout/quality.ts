/** Measures of a layout, for tests and for the bench: they say whether distance tells what it should. */
import type { Configuration } from './configuration';
import type { Dissimilarities } from './dissimilarities';
import type { Point } from './target';

/** Distance of every dyad of places, in triangular order. */
export function distancesOf({ x, y }: Configuration): Float64Array {
  const distances = new Float64Array((x.length * (x.length - 1)) / 2);
  for (let i = 0, at = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++, at++) distances[at] = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  }
  return distances;
}

/**
 * Kruskal's stress-1 at the best scale of the places: √(1 − (Σwδd)²/(Σwδ² Σwd²)),
 * 0 (distances are proportional to δ) to 1. Dyads without a weight take no part;
 * 0 where no δ or no distance is above 0.
 */
export function stressOf({ delta, weight }: Dissimilarities, places: Configuration): number {
  let [cross, wanted, shown] = [0, 0, 0];
  for (const [at, d] of distancesOf(places).entries()) {
    const w = weight[at]!;
    if (w === 0) continue;
    cross += w * delta[at]! * d;
    wanted += w * delta[at]! * delta[at]!;
    shown += w * d * d;
  }
  return wanted > 0 && shown > 0 ? Math.sqrt(Math.max(0, 1 - (cross * cross) / (wanted * shown))) : 0;
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to + 1) / 2;
  }
  return ranks;
}

/** Spearman's rank correlation, −1 to 1, ties at their mean rank; NaN where one side does not vary. */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [left, right] = [ranksOf(a), ranksOf(b)];
  const mean = (left.length + 1) / 2;
  let [cross, square, other] = [0, 0, 0];
  for (let i = 0; i < left.length; i++) {
    cross += (left[i]! - mean) * (right[i]! - mean);
    square += (left[i]! - mean) ** 2;
    other += (right[i]! - mean) ** 2;
  }
  return cross / Math.sqrt(square * other);
}

/**
 * How far a picture's actors moved, in shares of its size: root mean square of their
 * displacement by that of their distance from their mean place before. Over the
 * actors that are in both pictures; 0 with fewer than two.
 */
export function movementOf(before: ReadonlyMap<string, Point>, after: ReadonlyMap<string, Point>): number {
  const shared = [...before].flatMap(([id, from]) => {
    const to = after.get(id);
    return to === undefined ? [] : [{ from, to }];
  });
  if (shared.length < 2) return 0;
  const mean = [0, 1].map((axis) => shared.reduce((sum, { from }) => sum + from[axis]!, 0) / shared.length);
  const moved = shared.reduce((sum, { from, to }) => sum + (from[0] - to[0]) ** 2 + (from[1] - to[1]) ** 2, 0);
  const size = shared.reduce((sum, { from }) => sum + (from[0] - mean[0]!) ** 2 + (from[1] - mean[1]!) ** 2, 0);
  return Math.sqrt(moved / size);
}

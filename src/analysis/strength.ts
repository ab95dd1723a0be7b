/**
 * Which dyads go first where not all are drawn. Nothing is sorted: of 18,000 ties between 193 states the strongest of
 * each are found in one pass, and the strongest of all by selection.
 */
import type { Dyads } from './dyads';

/** Negative where the first dyad goes before the second. */
export type Order = (first: number, second: number) => number;

/** |S| of every dyad, twice over. */
function strengthsOf({ n, agree, oppose }: Dyads): Float64Array {
  const strength = new Float64Array(n.length);
  for (let at = 0; at < n.length; at += 1) strength[at] = Math.abs(agree[at]! - oppose[at]!) / n[at]!;
  return strength;
}

/** The strongest first, by |S| where no strength is given, of equals the one with more shared questions, then the one that comes first. */
export function byStrength(dyads: Dyads, given: Float64Array | null = null): Order {
  const { n } = dyads;
  const strength = given ?? strengthsOf(dyads);
  return (first, second) => strength[second]! - strength[first]! || n[second]! - n[first]! || first - second;
}

/** The one with more shared questions first, of equals the one that comes first. */
export function byShared({ n }: Dyads): Order {
  return (first, second) => n[second]! - n[first]! || first - second;
}

/** Puts what goes first before place `limit` and the rest behind it (Hoare's selection); ties are broken by `order` itself. */
function partition(dyads: Uint32Array, order: Order, limit: number): void {
  let [low, high] = [0, dyads.length - 1];
  while (low < high) {
    const pivot = dyads[(low + high) >>> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (order(dyads[left]!, pivot) < 0) left += 1;
      while (order(dyads[right]!, pivot) > 0) right -= 1;
      if (left > right) break;
      const swapped = dyads[left]!;
      dyads[left] = dyads[right]!;
      dyads[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (limit <= right) high = right;
    else if (limit >= left) low = left;
    else return;
  }
}

/** The dyads that go first, no more than `limit`, in no order; equals must not occur. */
export function firstOf(dyads: Uint32Array, order: Order, limit: number): Uint32Array {
  if (dyads.length <= limit) return dyads;
  const found = dyads.slice();
  partition(found, order, limit);
  return found.subarray(0, limit);
}

/**
 * The dyads that are among the first `most` of one of their two actors, ascending.
 * @param kinds per dyad a number; only dyads of `kind` are looked at
 */
export function firstOfEach({ actors }: Dyads, kinds: Uint8Array, kind: number, order: Order, most: number): Uint32Array {
  const k = actors.length;
  // Per actor its first dyads so far, in order; −1 where there are none yet.
  const best = new Int32Array(k * most).fill(-1);
  const enter = (actor: number, dyad: number): void => {
    const end = (actor + 1) * most;
    let place = end;
    while (place > end - most && (best[place - 1]! < 0 || order(dyad, best[place - 1]!) < 0)) place -= 1;
    if (place === end) return;
    best.copyWithin(place + 1, place, end - 1);
    best[place] = dyad;
  };
  for (let i = 0, dyad = 0; i < k; i += 1) {
    for (let j = i + 1; j < k; j += 1, dyad += 1) {
      if (kinds[dyad] !== kind) continue;
      enter(i, dyad);
      enter(j, dyad);
    }
  }
  return Uint32Array.from(new Set(best.filter((dyad) => dyad >= 0).sort()));
}

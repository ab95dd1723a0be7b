/** How many partitions reach the optimum. */
import { type Branch, examine, ROUNDS } from './branch';
import type { Contracted } from './contract';
import { uncontracted } from './core';
import { disagreement } from './disagreement';
import type { Camps } from './forced';
import { type SignedGraph, totalWeight } from './graph';
import type { Draw } from './random';

/**
 * Counts the optimal partitions of one connected graph; null if the steps are used up
 * first. With two camps it does not matter which of them is called the first. With
 * any number only coalitions held together by aligned ties are counted: others could
 * be taken apart at no cost. Yields the steps so far, a branch each.
 */
export function* countOptima(
  graph: SignedGraph,
  camps: Camps,
  optimum: Int32Array,
  { step, steps: most, draw }: { step: number; steps: number; draw: Draw },
): Generator<number, number | null> {
  const total = totalWeight(graph);
  const dust = 1e-9 * (1 + total);
  const hopeless = disagreement(graph, optimum) + Math.max(step - dust, dust);
  const search = { camps, draw, apart: 2 * total + 1, rounds: ROUNDS, steps: most };
  const open: Branch[] = [{ core: uncontracted(graph), bound: 0 }];
  let count = 0;
  let steps = 0;
  while (open.length > 0) {
    if (steps > most) return null;
    const examined = examine(open.pop()!, optimum, search, () => hopeless);
    steps += examined.steps;
    if (!examined.hopeless && examined.next.length === 0) {
      const here = camps === 2 ? 2 ** (examined.core.graph.size - 1) : freeMerges(graph, examined.core);
      if (here === 0) return null;
      count += here;
    }
    open.push(...examined.next);
    yield steps;
  }
  return count;
}

/** How two groups stand when no weight is left to decide: merging them is of no use, is free, or is barred. */
const USELESS = 0;
const FREE = 1;
const BARRED = 2;
const MOST_VISITS = 10_000;

/**
 * Ways to merge groups at no cost: between them aligned and opposed weight cancel. All
 * groups apart is one of them. 0 if there are more than can be gone through.
 */
function freeMerges(graph: SignedGraph, { graph: left, group }: Contracted): number {
  const n = left.size;
  const relation = new Uint8Array(n * n);
  const set = (between: Uint8Array, p: number, q: number, value: number) => {
    between[p * n + q] = between[q * n + p] = value;
  };
  graph.w.forEach((w, t) => {
    const p = group[graph.a[t]!]!;
    const q = group[graph.b[t]!]!;
    if (w > 0 && p !== q) set(relation, p, q, FREE);
  });
  for (let t = 0; t < left.w.length; t++) set(relation, left.a[t]!, left.b[t]!, BARRED);
  let visits = 0;

  const ways = (between: Uint8Array): number => {
    if (visits++ > MOST_VISITS) return 0;
    const pair = between.indexOf(FREE);
    if (pair < 0) return 1;
    const p = Math.floor(pair / n);
    const q = pair % n;
    const apart = between.slice();
    set(apart, p, q, BARRED);
    const merged = between.slice();
    for (let r = 0; r < n; r++) {
      set(merged, p, r, r === q ? USELESS : Math.max(between[p * n + r]!, between[q * n + r]!));
      set(merged, q, r, USELESS);
    }
    set(merged, p, p, USELESS);
    return ways(apart) + ways(merged);
  };
  const all = ways(relation);
  return visits > MOST_VISITS ? 0 : all;
}

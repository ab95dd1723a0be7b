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

/**
 * Ways to merge groups at no cost: between them aligned and opposed weight cancel.
 * All groups apart is one of them. 0 if there are more than can be gone through.
 */
function freeMerges(graph: SignedGraph, { graph: left, group }: Contracted): number {
  const n = left.size;
  const opposed = new Set(Array.from(left.w.keys(), (t) => left.a[t]! * n + left.b[t]!));
  const free = new Set<number>();
  graph.w.forEach((w, t) => {
    const [p, q] = [group[graph.a[t]!]!, group[graph.b[t]!]!].sort((x, y) => x - y) as [number, number];
    if (w > 0 && p !== q && !opposed.has(p * n + q)) free.add(p * n + q);
  });
  let visits = 0;

  /** Coalitions of merged groups, each named by its first; `apart` are pairs of names that stay apart. */
  const ways = (name: readonly number[], apart: ReadonlySet<number>): number => {
    if (visits++ > 10_000) return 0;
    const key = (p: number, q: number) => Math.min(name[p]!, name[q]!) * n + Math.max(name[p]!, name[q]!);
    const barred = new Set([...opposed].map((pair) => key(Math.floor(pair / n), pair % n)));
    const pair = [...free]
      .map((both) => key(Math.floor(both / n), both % n))
      .find((both) => {
        const [p, q] = [Math.floor(both / n), both % n];
        return p !== q && !barred.has(both) && !apart.has(both);
      });
    if (pair === undefined) return 1;
    const [p, q] = [Math.floor(pair / n), pair % n];
    const held = new Set(
      [...apart].map((both) => {
        const [x, y] = [Math.floor(both / n), both % n].map((one) => (one === q ? p : one)) as [number, number];
        return Math.min(x, y) * n + Math.max(x, y);
      }),
    );
    return (
      ways(name, new Set([...apart, pair])) +
      ways(
        name.map((one) => (one === q ? p : one)),
        held,
      )
    );
  };
  const all = ways(
    Array.from({ length: n }, (_, p) => p),
    new Set(),
  );
  return visits > 10_000 ? 0 : all;
}

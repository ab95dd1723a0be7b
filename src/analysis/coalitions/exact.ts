/** Branch and bound on one connected graph: the optimum, or a bound as far as the budget goes. */
import { type Branch, examine, ROUNDS } from './branch';
import { uncontracted } from './core';
import { disagreement } from './disagreement';
import type { Camps } from './forced';
import { type SignedGraph, totalWeight } from './graph';
import type { Draw } from './random';

export interface Exact {
  readonly partition: Int32Array;
  readonly value: number;
  /** No partition disagrees by less. */
  readonly bound: number;
  readonly proven: boolean;
  readonly steps: number;
}

/**
 * Searches from a partition until it or a better one is proven optimal, or the
 * steps (neighbours looked at) are used up. `step` is the smallest possible
 * difference of two values, 0 if unknown. Yields the steps so far, a branch each.
 */
export function* searchExactly(
  graph: SignedGraph,
  camps: Camps,
  from: Int32Array,
  { step, steps: most, draw }: { step: number; steps: number; draw: Draw },
): Generator<number, Exact> {
  const total = totalWeight(graph);
  const dust = 1e-9 * (1 + total);
  let partition = from;
  let value = disagreement(graph, from);
  let steps = 0;
  const open: Branch[] = [{ core: uncontracted(graph), bound: 0 }];
  const search = { camps, draw, apart: 2 * total + 1, rounds: ROUNDS, steps: most };
  const enough = (found: number) => Math.min(value, found) - step + dust * (step > 0 ? 1 : -1);
  while (open.length > 0 && steps < most) {
    const branch = open.pop()!;
    if (branch.bound >= enough(value)) continue;
    const examined = examine(branch, partition, search, enough);
    steps += examined.steps;
    if (examined.value < value - dust) ({ partition, value } = examined);
    open.push(...examined.next);
    yield steps;
  }
  const bound = open.reduce((lowest, branch) => Math.min(lowest, branch.bound), value);
  return { partition, value, bound, proven: open.length === 0, steps };
}

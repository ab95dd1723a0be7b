import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import type { Camps } from '../../../src/analysis/coalitions/forced';
import { type SignedGraph, signedGraph, type Tie } from '../../../src/analysis/coalitions/graph';
import { drawFrom, shuffle } from '../../../src/analysis/coalitions/random';
import { notWorse, outsetOf } from '../../../src/analysis/coalitions/outset';
import { BUDGET, type Budget, solve } from '../../../src/analysis/coalitions/solve';
import type { Stage } from '../../../src/analysis/coalitions/stage';
import { arbitraryGraph, finish, graphOf, real, unit } from './build';

const POOR: Budget = { first: 1, starts: 10, moves: 500, rounds: 2, packing: 3000, search: 3000, count: 500 };

function stages(graph: SignedGraph, camps: Camps, budget: Budget): Stage[] {
  return [...solve(graph, { camps, seed: 1, budget })];
}

/** Two camps of half the size with a share of noise in hundredths, every dyad tied. */
function twoBlocs(size: number, noise: number): SignedGraph {
  const draw = drawFrom(size);
  const ties: Tie[] = [];
  for (let b = 1; b < size; b++) {
    for (let a = 0; a < b; a++) ties.push([a, b, (a % 2 === b % 2) === draw(100) >= noise ? 1 : -1]);
  }
  return signedGraph(size, ties);
}

const camps = fc.constantFrom(2 as const, 'auto' as const);

describe('stages', () => {
  it('never get worse, and say of themselves what is so', () => {
    fc.assert(
      fc.property(arbitraryGraph(real, 25), camps, (graph, k) => {
        const all = stages(graph, k, POOR);
        expect(all.slice(0, 2).map(({ stage, finished }) => [stage, finished])).toEqual(
          (graph.w.length > 0 ? ['outset', 'first'] : ['first']).map((stage) => [stage, true]),
        );
        all.forEach((stage, i) => {
          const before = all[i - 1];
          expect(stage.bound).toBeLessThanOrEqual(stage.value);
          expect(stage.value).toBe(disagreement(graph, stage.partition));
          expect(stage.proven).toBe(stage.bound === stage.value);
          if (!before) return;
          expect(stage.value).toBeLessThanOrEqual(before.value + 1e-9);
          expect(stage.bound).toBeGreaterThanOrEqual(before.bound - 1e-9);
          expect(stage.work).toBeGreaterThanOrEqual(before.work);
          expect(stage.finished || stage.partition === before.partition).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keep to their budgets, but for the step in hand', () => {
    const noise = twoBlocs(40, 50);
    const none = finish(solve(noise, { camps: 'auto', seed: 1, budget: { ...POOR, search: 0 } }));
    const some = finish(solve(noise, { camps: 'auto', seed: 1, budget: POOR }));
    expect(none).toMatchObject({ stage: 'bound', proven: false, optima: null });
    expect(some).toMatchObject({ stage: 'search', proven: false, optima: null });
    expect(some.work - none.work).toBeLessThan(2_000_000);
  });

  it('prove two blocs of 200 actors with a tenth of noise', () => {
    const graph = twoBlocs(200, 10);
    const first = solve(graph, { camps: 2, seed: 1, budget: BUDGET }).next().value;
    const last = finish(solve(graph, { camps: 2, seed: 1, budget: BUDGET }));
    expect(last).toMatchObject({ stage: 'count', proven: true, optima: 1, value: first.value });
  });
});

it('a stage that found worse than the one before keeps its coalitions, with the better bound', () => {
  const graph = graphOf('ab+ bc+ cd- de+ ce+');
  const outset = outsetOf(graph, 'auto', 1);
  expect(outset).toMatchObject({ value: 1, bound: 0, proven: false, components: [{ value: 1, bound: 0, proven: false }] });
  const worse = { ...outset, stage: 'first', partition: new Int32Array(5), value: 2, bound: 0.5, work: 7 } as const;
  const kept = notWorse(outset, { ...worse, components: [{ value: 2, bound: 0.5, proven: false }] });
  expect(kept).toEqual({ ...worse, partition: outset.partition, value: 1, components: [{ value: 1, bound: 0.5, proven: false }] });
  const bounded = { ...worse, bound: 1, components: [{ value: 2, bound: 1, proven: false }] };
  expect(notWorse(outset, bounded)).toMatchObject({ value: 1, bound: 1, proven: true, components: [{ value: 1, bound: 1, proven: true }] });
});

describe('the result', () => {
  it('does not depend on the order of the ties', () => {
    fc.assert(
      fc.property(arbitraryGraph(unit, 15), camps, fc.integer(), (graph, k, seed) => {
        const ties = Array.from(graph.w, (w, t): Tie => (t % 2 ? [graph.a[t]!, graph.b[t]!, w] : [graph.b[t]!, graph.a[t]!, w]));
        shuffle(ties as never, drawFrom(seed));
        expect(stages(signedGraph(graph.size, ties), k, POOR)).toEqual(stages(graph, k, POOR));
      }),
      { numRuns: 40 },
    );
  });

  it('has the same value and number of optima when the actors change places', () => {
    fc.assert(
      fc.property(arbitraryGraph(unit, 10), camps, fc.integer(), (graph, k, seed) => {
        const place = Array.from({ length: graph.size }, (_, v) => v);
        shuffle(place, drawFrom(seed));
        const ties = Array.from(graph.w, (w, t): Tie => [place[graph.a[t]!]!, place[graph.b[t]!]!, w]);
        const moved = finish(solve(signedGraph(graph.size, ties), { camps: k, seed: 1, budget: BUDGET }));
        const { value, optima } = finish(solve(graph, { camps: k, seed: 1, budget: BUDGET }));
        expect(moved).toMatchObject({ value, optima, proven: true });
      }),
      { numRuns: 40 },
    );
  });

  it('leaves actors without ties out, and tells components apart', () => {
    const { partition, component, components } = finish(solve(graphOf('bc- de+ ef+ df-', 7), { camps: 2, seed: 1, budget: BUDGET }));
    expect([...component]).toEqual([-1, 0, 0, 1, 1, 1, -1]);
    expect(components).toEqual([
      { value: 0, bound: 0, proven: true },
      { value: 1, bound: 1, proven: true },
    ]);
    expect(partition[0]).toBe(-1);
    expect(partition[1]).not.toBe(partition[2]);
    expect(new Set([partition[3], partition[4], partition[5]])).not.toContain(partition[1]);
    expect(Math.max(...partition)).toBe(new Set(partition).size - 2);
  });

  it('says how many partitions are as good', () => {
    const free = (text: string, k: Camps) => finish(solve(graphOf(text), { camps: k, seed: 1, budget: BUDGET }));
    expect(free('ab+ bc+ ac-', 2)).toMatchObject({ value: 1, optima: 3 });
    expect(free('ab+ bc+ ac-', 'auto')).toMatchObject({ value: 1, optima: 3 });
    expect(free('ab- bc- ac-', 2)).toMatchObject({ value: 1, optima: 3 });
    expect(free('ab- bc- ac-', 'auto')).toMatchObject({ value: 0, optima: 1 });
    expect(free('ab+ bc+ ac- cd+ de+ ce-', 2)).toMatchObject({ value: 2, optima: 9 });
  });

  it.each([2, 'auto'] as const)('is proven where there are no ties (%s)', (k) => {
    expect(stages(graphOf('', 3), k, BUDGET)).toEqual([
      {
        stage: 'first',
        finished: true,
        partition: Int32Array.of(-1, -1, -1),
        value: 0,
        bound: 0,
        proven: true,
        optima: 1,
        component: Int32Array.of(-1, -1, -1),
        components: [],
        work: 0,
      },
    ]);
  });
});

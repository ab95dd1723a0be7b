import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCycles, switched } from '../../../src/analysis/coalitions/bound';
import { countOptima } from '../../../src/analysis/coalitions/count';
import { coreOf, lift } from '../../../src/analysis/coalitions/core';
import { bestCamps } from '../../../src/analysis/coalitions/descent';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import { searchExactly } from '../../../src/analysis/coalitions/exact';
import type { Camps } from '../../../src/analysis/coalitions/forced';
import { neighboursOf, type SignedGraph } from '../../../src/analysis/coalitions/graph';
import { bestCoalitions } from '../../../src/analysis/coalitions/moves';
import { drawFrom } from '../../../src/analysis/coalitions/random';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import { slackOf } from '../../../src/analysis/coalitions/slack';
import { stepOf } from '../../../src/analysis/coalitions/step';
import { arbitraryGraph, bruteForce, finish, optimumOf, partitionsOf, real, unit } from './build';

const EFFORT = { starts: 2, moves: 10_000 };
const PACKING = { rounds: 8, steps: 1_000_000, enough: Infinity };

function quick(graph: SignedGraph, camps: Camps) {
  return (camps === 2 ? bestCamps : bestCoalitions)(graph, neighboursOf(graph), EFFORT, drawFrom(1));
}

/** Optimal partitions as they are counted: with any number of coalitions only those that no split leaves as good. */
function countable(graph: SignedGraph, camps: Camps): number {
  const { optima } = bruteForce(graph, camps);
  if (camps === 2) return optima.length;
  const rows = neighboursOf(graph);
  const isHeld = (partition: Int32Array) =>
    [...new Set(partition)].every((block) => {
      const members = Array.from(partition.keys()).filter((v) => partition[v] === block);
      const reached = new Set([members[0]!]);
      for (const v of reached) {
        for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) {
          if (rows.w[i]! > 0 && partition[rows.to[i]!] === block) reached.add(rows.to[i]!);
        }
      }
      return reached.size === members.length;
    });
  return optima.filter(isHeld).length;
}

function connected(graph: SignedGraph): boolean {
  const rows = neighboursOf(graph);
  const reached = new Set([0]);
  for (const v of reached) for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) reached.add(rows.to[i]!);
  return reached.size === graph.size;
}

describe.each([
  ['two camps, unit weights', 2, unit],
  ['two camps, real weights', 2, real],
  ['any number, unit weights', 'auto', unit],
  ['any number, real weights', 'auto', real],
] as const)('%s', (_, camps, weight) => {
  const graphs = arbitraryGraph(weight, 12);
  const smallGraphs = arbitraryGraph(weight, 8);

  it('solves to the optimum that trying everything finds', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const last = finish(solve(graph, { camps, seed: 1, budget: BUDGET }));
        const value = optimumOf(graph, camps);
        expect(last.value).toBeCloseTo(value, 9);
        expect(last.proven).toBe(true);
        expect(last.value).toBe(disagreement(graph, last.partition));
      }),
      { numRuns: 60 },
    );
  });

  it('branches and bounds to the optimum from a poor start', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const from = new Int32Array(graph.size);
        const found = finish(searchExactly(graph, camps, from, { step: stepOf(graph.w), steps: 1e8, draw: drawFrom(1) }));
        expect(found.value).toBeCloseTo(optimumOf(graph, camps), 9);
        expect(disagreement(graph, found.partition)).toBeCloseTo(found.value, 9);
        expect(found).toMatchObject({ proven: true });
        expect(found.bound).toBeCloseTo(found.value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('gives up with a bound that holds', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 0, max: 400 }), (graph, steps) => {
        const from = new Int32Array(graph.size);
        const found = finish(searchExactly(graph, camps, from, { step: stepOf(graph.w), steps, draw: drawFrom(1) }));
        const value = optimumOf(graph, camps);
        expect(found.bound).toBeLessThanOrEqual(value + 1e-9);
        expect(found.value).toBeGreaterThanOrEqual(value - 1e-9);
        expect(found.proven ? found.value : value).toBeCloseTo(value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('packs cycles to a bound that no partition undercuts, whatever the guide', () => {
    fc.assert(
      fc.property(graphs, fc.integer(), (graph, seed) => {
        const draw = drawFrom(seed);
        const guide = Int32Array.from({ length: graph.size }, () => draw(camps === 2 ? 2 : graph.size));
        const turned = camps === 2 ? switched(graph, guide) : graph;
        const near = camps === 2 ? new Int32Array(graph.size) : guide;
        const { packed, left, cycles } = packCycles(turned, neighboursOf(turned), near, PACKING, draw);
        expect(packed).toBeLessThanOrEqual(optimumOf(graph, camps) + 1e-9);
        expect(left.every((rest, t) => rest >= -1e-9 && rest <= Math.abs(graph.w[t]!) + 1e-9)).toBe(true);
        for (const ties of cycles) expect(ties.filter((t) => turned.w[t]! < 0)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('descends to a partition that no move of one actor betters, and never below the optimum', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { partition, value } = quick(graph, camps);
        expect(value).toBeCloseTo(disagreement(graph, partition), 9);
        expect(value).toBeGreaterThanOrEqual(optimumOf(graph, camps) - 1e-9);
        const alone = graph.size;
        const places = camps === 2 ? [0, 1] : [...new Set(partition), alone];
        for (let v = 0; v < graph.size; v++) {
          for (const there of places) expect(disagreement(graph, partition.with(v, there))).toBeGreaterThan(value - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('knows how much more a partition pays that has a tie the other way', () => {
    fc.assert(
      fc.property(arbitraryGraph(weight, 7), fc.integer(), (graph, seed) => {
        const { partition } = quick(graph, camps);
        const turned = camps === 2 ? switched(graph, partition) : graph;
        const near = camps === 2 ? new Int32Array(graph.size) : partition;
        const rows = neighboursOf(turned);
        const { packed, left } = packCycles(turned, rows, near, PACKING, drawFrom(seed));
        const all = [...partitionsOf(graph.size, camps === 2 ? 2 : graph.size)].map((blocks) => ({
          blocks,
          cost: disagreement(graph, blocks),
        }));
        slackOf(turned, rows, near, left).forEach((slack, t) => {
          const isInside = (blocks: Int32Array) => blocks[graph.a[t]!] === blocks[graph.b[t]!];
          const least = all.reduce(
            (most, { blocks, cost }) => (isInside(blocks) === isInside(partition) ? most : Math.min(most, cost)),
            Infinity,
          );
          expect(slack === -1).toBe(isInside(partition) !== graph.w[t]! > 0);
          expect(least).toBeGreaterThan(packed + slack - 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every optimum when forced ties are merged', () => {
    fc.assert(
      fc.property(smallGraphs, (graph) => {
        const core = coreOf(graph, camps);
        const whole = bruteForce(graph, camps);
        const small = bruteForce(core.graph, camps);
        expect(core.constant + small.value).toBeCloseTo(whole.value, 9);
        expect(small.optima).toHaveLength(whole.optima.length);
        expect(disagreement(graph, lift(core, small.optima[0]!))).toBeCloseTo(whole.value, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the optima', () => {
    fc.assert(
      fc.property(smallGraphs.filter(connected), (graph) => {
        const { optima } = bruteForce(graph, camps);
        const options = { step: stepOf(graph.w), steps: 1e8, draw: drawFrom(1) };
        const count = countable(graph, camps);
        expect(finish(countOptima(graph, camps, optima[0]!, options))).toBe(count);
        expect(finish(solve(graph, { camps, seed: 1, budget: BUDGET })).optima).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});

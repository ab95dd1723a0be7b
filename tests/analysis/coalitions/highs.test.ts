import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenCycles } from '../../../src/analysis/coalitions/cycles';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import { neighboursOf } from '../../../src/analysis/coalitions/graph';
import { LIMITS, loadHighs, solveExactly } from '../../../src/analysis/coalitions/highs';
import { solveProgram } from '../../../src/analysis/coalitions/program';
import { BUDGET, type Budget } from '../../../src/analysis/coalitions/solve';
import { arbitraryGraph, graphOf, optimumOf, real, unit } from './build';

const highs = await loadHighs();
/** So little search that most graphs are still open when the program begins. */
const POOR: Budget = { ...BUDGET, first: 1, starts: 0, rounds: 0 };

describe.each([
  ['two camps, unit weights', 2, unit],
  ['two camps, real weights', 2, real],
  ['any number, unit weights', 'auto', unit],
  ['any number, real weights', 'auto', real],
] as const)('integer programs, %s', (_, camps, weight) => {
  it('reach the optimum that trying everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph(weight, 11), async (graph) => {
        const found = await solveExactly(graph, { camps, seed: 1, budget: POOR }, () => Promise.resolve(highs), LIMITS);
        expect(found.value).toBeCloseTo(optimumOf(graph, camps), 6);
        expect(found.value).toBe(disagreement(graph, found.partition));
        expect(found).toMatchObject({ stage: 'program', proven: true });
      }),
      { numRuns: 40 },
    );
  });

  it('better a poor partition, and bound what they cannot finish', () => {
    fc.assert(
      fc.property(arbitraryGraph(weight, 9), fc.integer({ min: 0, max: 3 }), (graph, rounds) => {
        const known = new Float64Array(graph.w.length).fill(1);
        const limits = { ...LIMITS, rounds };
        const { better, bound } = solveProgram(highs, { graph, camps, known, step: 0, cycles: [] }, limits);
        const optimum = optimumOf(graph, camps);
        expect(bound).toBeLessThanOrEqual(optimum + 1e-6);
        const value = better ? better.reduce((sum, y, t) => sum + y * Math.abs(graph.w[t]!), 0) : optimum;
        expect(value).toBeCloseTo(optimum, 6);
      }),
      { numRuns: 40 },
    );
  });
});

describe('loading', () => {
  it('is put off until a piece is open', async () => {
    const fail = () => Promise.reject(new Error('no solver'));
    const closed = await solveExactly(graphOf('ab+ bc+ ac-'), { camps: 2, seed: 1, budget: BUDGET }, fail, LIMITS);
    expect(closed).toMatchObject({ value: 1, proven: true });
    const open = solveExactly(graphOf('ab+ bc+ ac-'), { camps: 2, seed: 1, budget: POOR }, fail, LIMITS);
    await expect(open).rejects.toThrow('no solver');
  });
});

describe('broken cycles', () => {
  it('are those that no partition satisfies and no disagreement meets', () => {
    const graph = graphOf('ab- bc+ ac+ cd+ ad+');
    const at = (...share: number[]) => brokenCycles(graph, neighboursOf(graph), 'auto', share, 9);
    expect(at(0, 0, 0, 0, 0)).toEqual([[0, 1, 3]]);
    expect(at(0, 0.5, 0, 0, 0)).toEqual([[0, 2, 3, 4]]);
    expect(at(0, 0, 0, 1, 0)).toEqual([]);
    expect(at(1, 0, 0, 0, 0)).toEqual([]);
  });

  it('have an odd number of opposed ties with two camps', () => {
    const graph = graphOf('ab- bc- ac- cd+ ad+');
    expect(brokenCycles(graph, neighboursOf(graph), 'auto', new Float64Array(5), 9)).toEqual([[1, 2, 4]]);
    expect(brokenCycles(graph, neighboursOf(graph), 2, new Float64Array(5), 9)).toContainEqual([0, 1, 3]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, joinBlocks } from '../../../src/analysis/coalitions/blocks';
import { coherent, componentsOf, partsByTie } from '../../../src/analysis/coalitions/components';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import { neighboursOf } from '../../../src/analysis/coalitions/graph';
import { arbitraryGraph, bruteForce, graphOf, unit } from './build';

const split = (text: string) => {
  const graph = graphOf(text);
  return { graph, block: blocksOf(graph, neighboursOf(graph)) };
};

describe('blocks', () => {
  it('parts two triangles at the actor they share', () => {
    const { graph, block } = split('ab+ bc+ ac+ cd- de- ce-');
    const parts = partsByTie(graph, block).map(({ members }) => [...members]);
    expect(parts.map((members) => members.join()).sort()).toEqual(['0,1,2', '2,3,4']);
  });

  it('makes every tie of a tree a block, and a cycle one', () => {
    expect(new Set(split('ab+ bc- cd+ ce+').block).size).toBe(4);
    expect(new Set(split('ab+ bc- cd+ ad+').block).size).toBe(1);
  });

  it('adds up to the optimum of the whole, and hangs each block on at most one actor before it', () => {
    fc.assert(
      fc.property(arbitraryGraph(unit, 8), fc.constantFrom(2 as const, 'auto' as const), (graph, camps) => {
        const parts = partsByTie(graph, blocksOf(graph, neighboursOf(graph)));
        const seen = new Set<number>();
        for (const { members } of parts) {
          expect([...members].filter((v) => seen.has(v)).length).toBeLessThanOrEqual(1);
          for (const v of members) seen.add(v);
        }
        const solved = parts.map((part) => bruteForce(part.graph, camps));
        const partition = joinBlocks(
          graph.size,
          parts,
          solved.map(({ optima }) => optima[0]!),
          camps,
        );
        expect(disagreement(graph, partition)).toBe(bruteForce(graph, camps).value);
        expect(disagreement(graph, partition)).toBe(solved.reduce((sum, { value }) => sum + value, 0));
      }),
      { numRuns: 200 },
    );
  });
});

describe('components', () => {
  it('are numbered by smallest member, with −1 for actors without ties', () => {
    const graph = graphOf('bd+ ce- ef+', 7);
    expect([...componentsOf(graph, neighboursOf(graph))]).toEqual([-1, 0, 1, 0, 1, 1, -1]);
  });

  it('keep the camps of different components apart', () => {
    const graph = graphOf('ab- cd-');
    expect([...coherent(graph, neighboursOf(graph), Int32Array.of(0, 1, 0, 1), 2)]).toEqual([0, 1, 2, 3]);
  });

  it('take a coalition apart that no aligned ties hold together', () => {
    const graph = graphOf('ab+ cd+ bc- ef+', 7);
    expect([...coherent(graph, neighboursOf(graph), new Int32Array(7), 'auto')]).toEqual([0, 0, 1, 1, 2, 2, -1]);
  });
});

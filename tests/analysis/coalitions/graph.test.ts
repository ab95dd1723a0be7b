import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/analysis/coalitions/contract';
import { canonical, disagreeingTies, disagreement } from '../../../src/analysis/coalitions/disagreement';
import { forcedTies } from '../../../src/analysis/coalitions/forced';
import { neighboursOf, signedGraph, totalWeight } from '../../../src/analysis/coalitions/graph';
import { drawFrom, seedOf, shuffle } from '../../../src/analysis/coalitions/random';
import { roundUp, stepOf } from '../../../src/analysis/coalitions/step';
import { arbitraryGraph, graphOf, real } from './build';

describe('a signed graph', () => {
  it('has one form, whatever the order and direction of its ties', () => {
    expect(
      signedGraph(3, [
        [2, 1, -1],
        [1, 0, 2],
      ]),
    ).toEqual(graphOf('ab+2 bc-1'));
  });

  it.each([
    ['an end outside', [[0, 3, 1]]],
    ['a fraction of a position', [[0, 0.5, 1]]],
    ['a loop', [[1, 1, 1]]],
    [
      'a second tie',
      [
        [0, 1, 1],
        [1, 0, -1],
      ],
    ],
    ['weight 0', [[0, 1, 0]]],
    ['weight NaN', [[0, 1, NaN]]],
  ] as const)('refuses %s', (_, ties) => {
    expect(() => signedGraph(3, ties)).toThrow(RangeError);
  });

  it('lists the ties of an actor in ascending order of the other end', () => {
    const rows = neighboursOf(graphOf('ab+ bc- bd+ cd- ac+'));
    expect([...rows.start]).toEqual([0, 2, 5, 8, 10]);
    expect([...rows.to]).toEqual([1, 2, 0, 2, 3, 0, 1, 3, 1, 2]);
    expect([...rows.w]).toEqual([1, 1, 1, -1, 1, 1, -1, -1, 1, -1]);
  });
});

describe('disagreement', () => {
  const graph = graphOf('ab+2 bc-3 cd+ ad-5');

  it('is aligned weight across and opposed weight inside', () => {
    expect(disagreement(graph, Int32Array.of(0, 0, 0, 0))).toBe(8);
    expect(disagreement(graph, Int32Array.of(0, 1, 2, 2))).toBe(2);
    expect([...disagreeingTies(graph, Int32Array.of(0, 1, 0, 0))]).toEqual([0, 1]);
    expect(totalWeight(graph)).toBe(11);
  });

  it('does not depend on the numbers of the blocks', () => {
    expect([...canonical(Int32Array.of(7, -1, 3, 7, 0))]).toEqual([0, -1, 1, 0, 2]);
  });
});

describe('merging', () => {
  it('costs the same for every partition that keeps the merged together', () => {
    fc.assert(
      fc.property(arbitraryGraph(real, 8), fc.integer(), (graph, seed) => {
        const draw = drawFrom(seed);
        const ties = Array.from(graph.w.keys()).filter(() => draw(3) === 0);
        const { graph: small, constant, group } = contract(graph, ties, () => false);
        const partition = Int32Array.from({ length: small.size }, () => draw(3));
        const whole = group.map((v) => partition[v]!);
        expect(constant + disagreement(small, partition)).toBeCloseTo(disagreement(graph, whole), 9);
      }),
    );
  });

  it('turns an actor merged with its opponent', () => {
    const { graph, constant, turn } = contract(graphOf('ab- ac+ bc-2'), [0], () => true);
    expect(graph).toEqual(graphOf('ab+3'));
    expect([constant, ...turn]).toEqual([0, 1, -1, 1]);
  });

  it('is forced for twins and for ties that outweigh the rest', () => {
    const twins = graphOf('ab+ ac+ bc+ ad-2 bd-2 ce+ de+ cf- df- ef+');
    expect(forcedTies(twins, neighboursOf(twins), 'auto')).toContain(0);
    const pendant = graphOf('ab-4 bc+ cd+ bd-');
    expect(forcedTies(pendant, neighboursOf(pendant), 2)).toEqual([0]);
    expect(forcedTies(pendant, neighboursOf(pendant), 'auto')).toEqual([]);
  });
});

describe('the step between values', () => {
  it.each([
    [[1, -1, 1], 1],
    [[2, -4], 2],
    [[0.5, -1 / 3, 1], 1 / 6],
    [[0.25, 0.2], 0.05],
    [[Math.PI, 1], 0],
  ])('of %j is %d', (weights, step) => {
    expect(stepOf(Float64Array.from(weights))).toBeCloseTo(step, 12);
  });

  it('rounds bounds up, but not for dust', () => {
    expect([roundUp(2.1, 1), roundUp(2 + 1e-9, 1), roundUp(2.1, 0), roundUp(0.4, 1 / 6)]).toEqual([3, 2, 2.1, 0.5]);
  });
});

describe('drawing', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    const draw = drawFrom(1);
    expect([draw(100), draw(100), draw(100), draw(100)]).toEqual([62, 0, 52, 98]);
  });

  it('keeps what it shuffles', () => {
    const list = Uint32Array.of(5, 6, 7, 8, 9);
    shuffle(list, drawFrom(3));
    expect([...list].sort()).toEqual([5, 6, 7, 8, 9]);
    expect([...list]).not.toEqual([5, 6, 7, 8, 9]);
  });

  it('is seeded by the content of a graph', () => {
    expect(seedOf(graphOf('ab+ bc-'), 1)).toBe(seedOf(graphOf('bc- ab+'), 1));
    expect(seedOf(graphOf('ab+ bc-'), 1)).not.toBe(seedOf(graphOf('ab- bc+'), 1));
    expect(seedOf(graphOf('ab+ bc-'), 1)).not.toBe(seedOf(graphOf('ab+ bc-'), 2));
  });
});

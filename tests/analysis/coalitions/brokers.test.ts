import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trianglesOf } from '../../../src/analysis/coalitions/balance';
import { brokersOf, swingOf } from '../../../src/analysis/coalitions/brokers';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import { drawFrom } from '../../../src/analysis/coalitions/random';
import { arbitraryGraph, graphOf, real } from './build';

describe('brokers', () => {
  it('are those whose move costs least', () => {
    const graph = graphOf('ab+ bc+ ac+ de+ cd+ ad- ce-');
    expect(brokersOf(graph, Int32Array.of(0, 0, 0, 1, 1))).toEqual([
      { actor: 3, from: 1, to: 0, added: 1 },
      { actor: 1, from: 0, to: 1, added: 2 },
      { actor: 2, from: 0, to: 1, added: 2 },
      { actor: 4, from: 1, to: 0, added: 2 },
      { actor: 0, from: 0, to: 1, added: 3 },
    ]);
  });

  it('move within their component, and not at all where it is one coalition', () => {
    expect(brokersOf(graphOf('ab+ cd-', 5), Int32Array.of(0, 0, 1, 2, -1))).toEqual([
      { actor: 2, from: 1, to: 2, added: 1 },
      { actor: 3, from: 2, to: 1, added: 1 },
    ]);
  });

  it('add what they say they add', () => {
    fc.assert(
      fc.property(arbitraryGraph(real, 9), fc.integer(), (graph, seed) => {
        const draw = drawFrom(seed);
        const partition = Int32Array.from({ length: graph.size }, () => draw(3));
        for (const { actor, to, added } of brokersOf(graph, partition)) {
          const moved = partition.with(actor, to);
          expect(disagreement(graph, moved) - disagreement(graph, partition)).toBeCloseTo(added, 9);
        }
      }),
    );
  });
});

describe('swing', () => {
  it('is who has aligned ties into two coalitions', () => {
    const partition = Int32Array.of(0, 0, 1, 1);
    expect(swingOf(graphOf('ab+ ac+ ad+ cd+ bc-'), partition)).toEqual([
      { actor: 0, aligned: both(1, 2, 0, 1) },
      { actor: 2, aligned: both(0, 1, 1, 1) },
      { actor: 3, aligned: both(0, 1, 1, 1) },
    ]);
    expect(swingOf(graphOf('ab+ cd+ bc-'), partition)).toEqual([]);
  });

  function both(first: number, ties: number, second: number, fewer: number) {
    return [
      { coalition: first, ties },
      { coalition: second, ties: fewer },
    ];
  }
});

describe('triangles', () => {
  it('are counted by their opposed ties', () => {
    expect(trianglesOf(graphOf('ab+ bc+ ac+ ad- bd- cd-'))).toEqual({ byOpposed: [1, 0, 3, 0], balanced: 1 });
    expect(trianglesOf(graphOf('ab- bc- ac- cd+ bd+'))).toEqual({ byOpposed: [0, 1, 0, 1], balanced: 0 });
  });

  it('have no balance where there are none', () => {
    expect(trianglesOf(graphOf('ab+ bc-')).balanced).toBeUndefined();
  });
});

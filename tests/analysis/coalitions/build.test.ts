import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryGraph, bruteForce, optimumOf, partitionsOf, real } from './build';

it('tries each partition once', () => {
  const bell = [1, 1, 2, 5, 15, 52, 203].map((count, n) => [[...partitionsOf(n, n)].length, count]);
  expect(bell.every(([tried, count]) => tried === count)).toBe(true);
  expect([...partitionsOf(6, 2)]).toHaveLength(32);
});

it('finds the same optimum by partitions as by sets', () => {
  fc.assert(
    fc.property(arbitraryGraph(real, 7), fc.constantFrom(2 as const, 'auto' as const), (graph, camps) => {
      expect(optimumOf(graph, camps)).toBeCloseTo(bruteForce(graph, camps).value, 9);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { clumpsOf } from '../../src/layout/clumps';
import { componentsOf } from '../../src/layout/components';
import { dyads } from './dyads';

describe('componentsOf', () => {
  it('finds what is connected, however it is connected, larger ones first', () => {
    const chain = [
      [4, 1],
      [1, 6],
      [2, 5],
    ];
    const tied = (i: number, j: number) => chain.some(([a, b]) => (a === i && b === j) || (a === j && b === i));
    expect(componentsOf(dyads(7, (i, j) => (tied(i, j) ? 0.5 : null)))).toEqual([[1, 4, 6], [2, 5], [0], [3]]);
  });

  it('joins components that meet late', () => {
    const tied = new Set(['0-1', '2-3', '4-5', '1-5', '3-4']);
    expect(componentsOf(dyads(6, (i, j) => (tied.has(`${i}-${j}`) ? 0 : null)))).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  it('has none without actors', () => {
    expect(componentsOf(dyads(0, () => 0))).toEqual([]);
  });
});

describe('clumpsOf', () => {
  it('puts together those who stand alike to everybody', () => {
    const side = [0, 1, 0, 0, 1, 2];
    expect(clumpsOf(dyads(6, (i, j) => Math.abs(side[i]! - side[j]!) / 2))).toEqual([[0, 2, 3], [1, 4], [5]]);
  });

  it('keeps apart those who never differed but met others on other questions', () => {
    const weight = Float64Array.from([0.5, 0.5, 0.6]);
    expect(clumpsOf({ size: 3, delta: Float64Array.from([0, 1, 1]), weight })).toEqual([[0], [1], [2]]);
  });

  it('keeps apart those who never differed but stand differently to others', () => {
    expect(clumpsOf({ size: 3, delta: Float64Array.from([0, 1, 0.5]), weight: Float64Array.from([1, 1, 1]) })).toEqual([[0], [1], [2]]);
  });

  it('keeps apart those of whom nothing is known', () => {
    expect(clumpsOf({ size: 2, delta: Float64Array.from([0]), weight: Float64Array.from([0]) })).toEqual([[0], [1]]);
  });
});

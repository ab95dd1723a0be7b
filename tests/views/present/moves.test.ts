import { describe, expect, it } from 'vitest';
import { arrivalOf, type Move } from '../../../src/views/present/moves';

const steps = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const from = (at: number, ...moves: readonly Move[]): number => arrivalOf(moves, steps, at);

describe('moves through a deck', () => {
  it('lead on from each other, stop at the ends, and nowhere to what is not there', () => {
    expect([from(0, 'next'), from(3, 'next'), from(0, 'previous'), from(2, 'previous'), from(2, 'first'), from(0, 'last')]).toEqual([
      1, 3, 0, 1, 0, 3,
    ]);
    expect(from(0, 'next', 'next', 'previous', 'next')).toBe(2);
    expect(from(0, 'last', 'next', 'previous')).toBe(2);
    expect([from(0, { to: 'c' }), from(1, { to: 'x' }), from(0, { to: 'c' }, 'next')]).toEqual([2, 1, 3]);
  });

  it('begin before the first step where none is open, and stay there without one', () => {
    expect([from(-1, 'next'), from(-1, 'previous'), from(-1)]).toEqual([0, 0, -1]);
    expect(arrivalOf(['next', 'last'], [], -1)).toBe(-1);
  });
});

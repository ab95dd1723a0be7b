import { describe, expect, it } from 'vitest';
import { countTies, dyadsBetween, neighbourTowards, tiesOfActor } from '../../../src/views/picture/neighbours';
import { ties } from './camp';

const K = 5;

describe('countTies', () => {
  it('counts ties of each kind at both ends', () => {
    expect(countTies(ties, K)).toEqual([
      { aligned: 2, opposed: 1, mixed: 1 },
      { aligned: 2, opposed: 1, mixed: 1 },
      { aligned: 0, opposed: 2, mixed: 1 },
      { aligned: 0, opposed: 0, mixed: 3 },
      { aligned: 2, opposed: 0, mixed: 0 },
    ]);
  });
});

describe('tiesOfActor', () => {
  const endsOf = (i: number, wanted: Parameters<typeof tiesOfActor>[3]) => {
    const { index, a, b } = tiesOfActor(ties, K, i, wanted);
    return Array.from(index, (dyad, at) => [dyad, a[at], b[at]]);
  };

  it('lists the dyads of the kinds asked for, the lower position first', () => {
    expect(endsOf(2, 'all')).toEqual([
      [1, 0, 2],
      [4, 1, 2],
      [7, 2, 3],
    ]);
    expect(endsOf(2, 'mixed')).toEqual([[7, 2, 3]]);
    expect(endsOf(2, 'aligned')).toEqual([]);
    expect(endsOf(4, 'aligned')).toEqual([
      [3, 0, 4],
      [6, 1, 4],
    ]);
  });

  it('is empty for one actor alone', () => {
    expect(dyadsBetween(0, [], 1).index).toHaveLength(0);
  });
});

describe('neighbourTowards', () => {
  const from = { x: 0, y: 0 };
  const to = (position: number, x: number, y: number) => ({ position, x, y });

  it.each([
    ['ArrowRight', 1],
    ['ArrowLeft', 2],
    ['ArrowUp', 3],
    ['ArrowDown', 4],
  ] as const)('leads %s', (key, position) => {
    expect(neighbourTowards(key, from, [to(1, 9, 1), to(2, -9, 1), to(3, 1, -9), to(4, 1, 9)])).toBe(position);
  });

  it('reaches 60° to either side', () => {
    expect(neighbourTowards('ArrowRight', from, [to(1, 10, 17)])).toBe(1);
    expect(neighbourTowards('ArrowRight', from, [to(1, 10, -18)])).toBeNull();
    expect(neighbourTowards('ArrowRight', from, [to(1, -10, 0)])).toBeNull();
    expect(neighbourTowards('ArrowRight', from, [to(1, 0, 0)])).toBeNull();
  });

  it('reaches as far to either side as it is told', () => {
    expect(neighbourTowards('ArrowRight', from, [to(1, 1, 900)], Infinity)).toBe(1);
    expect(neighbourTowards('ArrowRight', from, [to(1, 0, 900)], Infinity)).toBeNull();
    expect(neighbourTowards('ArrowRight', from, [to(1, 10, 1)], 0)).toBeNull();
  });

  it('counts sideways distance double, and takes the first of equals', () => {
    expect(neighbourTowards('ArrowRight', from, [to(1, 5, 4), to(2, 12, 0)])).toBe(2);
    expect(neighbourTowards('ArrowRight', from, [to(1, 5, 4), to(2, 14, 0)])).toBe(1);
    expect(neighbourTowards('ArrowDown', from, [to(7, 1, 5), to(3, -1, 5)])).toBe(7);
  });

  it('knows no other keys, and no way where nobody is', () => {
    expect(neighbourTowards('Enter', from, [to(1, 9, 0)])).toBeNull();
    expect(neighbourTowards('toString', from, [to(1, 9, 0)])).toBeNull();
    expect(neighbourTowards('ArrowUp', from, [])).toBeNull();
  });
});

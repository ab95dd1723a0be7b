import { describe, expect, it } from 'vitest';
import { distancesOf, movementOf, rankCorrelation, stressOf } from '../../src/layout/quality';
import { configuration, dyads, dyadsBetween } from './dyads';

const triangle = [
  [0, 0],
  [3, 0],
  [3, 4],
] as const;

describe('distancesOf', () => {
  it('lists the sides of a triangle in triangular order', () => {
    expect([...distancesOf(configuration(triangle))]).toEqual([3, 5, 4]);
  });
});

describe('stressOf', () => {
  it('is 0 at any scale of the right distances', () => {
    expect(stressOf(dyadsBetween(triangle.map(([x, y]) => [7 * x, 7 * y])), configuration(triangle))).toBeCloseTo(0, 7);
  });

  it('is √(1 − 8/9) for three equal distances drawn as 1, 1, 2', () => {
    const line = configuration([
      [0, 0],
      [1, 0],
      [2, 0],
    ]);
    // Σwδd = 4, Σwδ² = 3, Σwd² = 6.
    expect(
      stressOf(
        dyads(3, () => 1),
        line,
      ),
    ).toBeCloseTo(Math.sqrt(1 - 16 / 18), 12);
  });

  it('leaves out dyads of which nothing is known', () => {
    const known = dyads(3, (i, j) => (i === 0 && j === 2 ? null : [3, 0, 4][i + j - 1]!));
    expect(stressOf(known, configuration(triangle))).toBeCloseTo(0, 7);
  });
});

describe('rankCorrelation', () => {
  it('is 1 for the same order, −1 for the reverse', () => {
    expect(rankCorrelation([1, 5, 9], [2, 3, 100])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 5, 9], [3, 2, 1])).toBeCloseTo(-1, 12);
  });

  it('gives equal values the mean of their ranks', () => {
    // Ranks 1.5, 1.5, 3 and 1, 2, 3: covariance 1.5, variances 1.5 and 2.
    expect(rankCorrelation([0, 0, 4], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });
});

describe('movementOf', () => {
  const before = new Map([
    ['a', [-1, 0] as const],
    ['b', [1, 0] as const],
    ['gone', [9, 9] as const],
  ]);

  it('is the displacement in radii of the picture, over those in both', () => {
    const after = new Map([
      ['a', [-1, 0.5] as const],
      ['b', [1, 0.5] as const],
      ['new', [5, 5] as const],
    ]);
    expect(movementOf(before, after)).toBeCloseTo(0.5, 12);
  });

  it('is 0 where fewer than two are in both', () => {
    expect(movementOf(before, new Map([['a', [4, 4] as const]]))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { classicalScaling } from '../../src/layout/mds';
import { distancesOf, rankCorrelation } from '../../src/layout/quality';
import { distance, dyads, dyadsBetween } from './dyads';

describe('classicalScaling', () => {
  it('recovers a rectangle of 4 by 1 from its distances as near as a start needs, long side first', () => {
    const rectangle = [
      [0, 0],
      [4, 0],
      [4, 1],
      [0, 1],
    ] as const;
    const places = classicalScaling(dyadsBetween(rectangle));
    for (const [at, d] of distancesOf(places).entries()) expect(d).toBeCloseTo([4, Math.sqrt(17), 1, 1, Math.sqrt(17), 4][at]!, 1);
    for (const x of places.x) expect(Math.abs(x)).toBeCloseTo(2, 1);
    for (const y of places.y) expect(Math.abs(y)).toBeCloseTo(0.5, 1);
    expect(places.x[0]).toBeGreaterThan(0);
    expect(places.y[0]).toBeGreaterThan(0);
  });

  it('puts three actors on a line where their distances are those of a line', () => {
    const places = classicalScaling(dyads(3, (i, j) => j - i));
    expect(distance(places, 0, 2)).toBeCloseTo(2, 4);
    expect(distance(places, 0, 1)).toBeCloseTo(1, 4);
  });

  it('takes an unknown dissimilarity as the mean of the known', () => {
    const known = dyads(4, (i, j) => (i === 0 && j === 3 ? null : j - i));
    const filled = dyads(4, (i, j) => (i === 0 && j === 3 ? (1 + 2 + 1 + 2 + 1) / 5 : j - i));
    const whole = { ...known, delta: known.delta.map((value) => (Number.isNaN(value) ? 0 : value)) };
    expect(classicalScaling(whole)).toEqual(classicalScaling(filled));
  });

  it('keeps the order of distances of a cloud well enough for a start', () => {
    const cloud = Array.from({ length: 30 }, (_, i) => [Math.cos(i * i) * 3, Math.sin(3 * i)] as const);
    const apart = dyadsBetween(cloud);
    expect(rankCorrelation(apart.delta, distancesOf(classicalScaling(apart)))).toBeGreaterThan(0.99);
  });

  it('is finite where nothing is known, nothing differs or nobody is there', () => {
    for (const apart of [dyads(0, () => 0), dyads(1, () => 0), dyads(4, () => 0), { ...dyads(4, () => 0), weight: new Float64Array(6) }]) {
      const { x, y } = classicalScaling(apart);
      expect(x).toHaveLength(apart.size);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
    }
  });
});

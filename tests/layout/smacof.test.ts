import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dissimilarities, dissimilaritiesOf } from '../../src/layout/dissimilarities';
import { distancesOf } from '../../src/layout/quality';
import { separate } from '../../src/layout/separate';
import { smacof } from '../../src/layout/smacof';
import { anyInput, configuration, distance, dyads, dyadsBetween } from './dyads';

const exact = { tolerance: 1e-12, cap: 2000 };

/** Some start without a pattern. */
function spiral(n: number) {
  return configuration(Array.from({ length: n }, (_, i) => [Math.cos(2.4 * i) * Math.sqrt(i + 1), Math.sin(2.4 * i) * Math.sqrt(i + 1)]));
}

function rawStress({ delta, weight }: Dissimilarities, places: Parameters<typeof distancesOf>[0]): number {
  return distancesOf(places).reduce((sum, d, at) => sum + (weight[at] === 0 ? 0 : weight[at]! * (delta[at]! - d) ** 2), 0);
}

describe('smacof', () => {
  it('puts two actors exactly δ apart', () => {
    const { places, stress } = smacof(
      dyads(2, () => 0.3),
      spiral(2),
      exact,
    );
    expect(distance(places, 0, 1)).toBeCloseTo(0.3, 12);
    expect(stress).toBeCloseTo(0, 12);
  });

  it('finds a triangle with sides 3, 4 and 5', () => {
    const sides = [3, 4, 5];
    const { places } = smacof({ size: 3, delta: Float64Array.from(sides), weight: Float64Array.from([1, 0.2, 2]) }, spiral(3), exact);
    for (const [at, d] of distancesOf(places).entries()) expect(d).toBeCloseTo(sides[at]!, 4);
  });

  it('weighs dyads: in a line of three, 1, 1 and 10 apart, it gives way where the weight is small', () => {
    // Stretched to a, a and 2a: 2 · 10 (1 − a)² + (10 − 2a)² is least at a = 20/12.
    const weight = Float64Array.from([10, 10, 1]);
    const { places } = smacof({ size: 3, delta: Float64Array.from([1, 1, 10]), weight }, spiral(3), exact);
    expect(distance(places, 0, 1)).toBeCloseTo(20 / 12, 4);
    expect(distance(places, 0, 2)).toBeCloseTo(20 / 12, 4);
    expect(distance(places, 1, 2)).toBeCloseTo(40 / 12, 4);
  });

  it('ends at the least stress there is on a line of three equal distances', () => {
    // Places on a line stay on it: with a, a and 2a for 1 each, Σ (1 − d)² is least, ⅓, at a = ⅔.
    const line = configuration([
      [-1, 0],
      [0, 0],
      [1, 0],
    ]);
    const { places, stress } = smacof(
      dyads(3, () => 1),
      line,
      exact,
    );
    expect(distance(places, 0, 1)).toBeCloseTo(2 / 3, 6);
    expect(stress).toBeCloseTo(1 / 3, 6);
  });

  it('gives a dyad of weight 0 no say, and does not write to its start', () => {
    const start = spiral(3);
    const before = spiral(3);
    const { places } = smacof(
      dissimilaritiesOf(
        dyads(3, (i, j) => (i === 0 && j === 2 ? null : 1)),
        [0, 1, 2],
        [1, 1, 1],
      ),
      start,
      exact,
    );
    expect(distance(places, 0, 1)).toBeCloseTo(1, 6);
    expect(distance(places, 1, 2)).toBeCloseTo(1, 6);
    expect(start).toEqual(before);
  });

  it('recovers any distances in the plane from a start nearby', () => {
    const points = Array.from({ length: 9 }, (_, i) => [Math.cos(i * i), Math.sin(3 * i)] as const);
    const shaken = configuration(points.map(([x, y], i) => [x + 0.05 * Math.cos(i), y - 0.05 * Math.sin(7 * i)]));
    expect(smacof(dyadsBetween(points), shaken, exact).stress).toBeLessThan(1e-8);
  });

  it('ends where no step lowers the stress, even when nothing else tells it to', () => {
    const { passes } = smacof(
      dyads(5, (i, j) => (i + j) / 8),
      spiral(5),
      { tolerance: 0, cap: 5000 },
    );
    expect(passes).toBeLessThan(2000);
  });

  it('takes no heed of the scale of its start', () => {
    const apart = dyads(5, (i, j) => (i + j) / 8);
    const start = spiral(5);
    const large = { x: start.x.map((x) => x * 1024), y: start.y.map((y) => y * 1024) };
    expect(smacof(apart, large, exact)).toEqual(smacof(apart, start, exact));
  });

  it('moves on from a start with two equal places', () => {
    const apart = dyads(4, (i, j) => (i + 2 * j) / 8);
    const start = configuration([
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 9],
    ]);
    expect(smacof(apart, start, exact).stress).toBeLessThan(smacof(apart, start, { ...exact, cap: 1 }).stress / 2);
  });

  it('gives up where the stress it is to beat is out of reach', () => {
    const apart = dyads(12, (i, j) => ((i * 7 + j * 3) % 5) / 5 + 0.1);
    const free = smacof(apart, spiral(12), exact);
    const raced = smacof(apart, spiral(12), { ...exact, beat: free.stress / 10 });
    expect(raced.passes).toBeLessThan(free.passes / 4);
    expect(smacof(apart, spiral(12), { ...exact, beat: free.stress * 10 })).toEqual(free);
  });

  it('reports the stress of its places, never raises it from pass to pass, and stays finite', () => {
    fc.assert(
      fc.property(anyInput, ({ ids, delta, weight }) => {
        const all = ids.map((_, i) => i);
        const apart = dissimilaritiesOf(
          { size: ids.length, delta, weight },
          all,
          all.map(() => 1),
        );
        const start = separate(spiral(ids.length), 1);
        let before = Infinity;
        for (const cap of [1, 2, 3, 5, 8, 13, 40]) {
          const { places, stress } = smacof(apart, start, { tolerance: 0, cap });
          expect(stress).toBeCloseTo(rawStress(apart, places), 8);
          expect(stress).toBeLessThanOrEqual(before);
          expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
          before = stress;
        }
      }),
    );
  });
});

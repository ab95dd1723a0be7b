import { describe, expect, it } from 'vitest';
import { boxOf } from '../../src/layout/configuration';
import { frameOf } from '../../src/layout/frame';
import { configuration } from './dyads';

type Spots = readonly (readonly [number, number])[];

const places = configuration([
  [0, 0],
  [10, 0],
  [10, 4],
]);
const together = [[0, 1, 2]];
const unknown = { ...places, mass: new Float64Array(3) };
const known = (points: Spots) => ({ ...configuration(points), mass: new Float64Array(points.length).fill(1) });

/** Where the frame puts each place. */
function shown({ x, y }: typeof places, { scale, dx, dy }: ReturnType<typeof frameOf>): number[][] {
  return Array.from(x, (at, i) => [scale * at + dx, scale * y[i]! + dy].map((value) => Math.round(value * 1e6) / 1e6 + 0));
}

describe('frameOf', () => {
  it('without a target fits discs into the square from −1 to 1', () => {
    // From −1 to 11 and from −1 to 5 with discs of radius 1.
    const { scale, dx, dy, halfSide } = frameOf(places, boxOf(places, 1), 0, unknown, together);
    expect(halfSide).toBe(6);
    expect(scale).toBeCloseTo(1 / 6, 12);
    expect(dx).toBeCloseTo(-5 / 6, 12);
    expect(dy).toBeCloseTo(-2 / 6, 12);
  });

  it('has half sides no smaller than the least', () => {
    expect(frameOf(places, boxOf(places), 10, unknown, together)).toEqual({ scale: 0.1, dx: -0.5, dy: -0.2, halfSide: 10 });
  });

  it('puts a picture where its actors stand in the whole, as large as they are there', () => {
    const target = known([
      [0.5, 0.5],
      [0.6, 0.5],
      [0.6, 0.54],
    ]);
    expect(shown(places, frameOf(places, boxOf(places), 0, target, together))).toEqual([
      [0.5, 0.5],
      [0.6, 0.5],
      [0.6, 0.54],
    ]);
  });

  it('lets most stay where one has gone elsewhere', () => {
    const row = configuration([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 3],
    ]);
    const target = known([
      [-0.4, 0],
      [-0.3, 0],
      [-0.2, 0],
      [-0.1, 0],
      [0, -0.3],
    ]);
    const [first] = shown(row, frameOf(row, boxOf(row), 0, target, [[0, 1, 2, 3, 4]]));
    // The mean of the shifts would be 0.12 lower.
    expect(Math.hypot(first![0]! + 0.4, first![1]!)).toBeLessThan(0.02);
  });

  it('is never larger than the whole, and has its size where all its actors stand at one place there', () => {
    const wide: Spots = [
      [-3, 0],
      [3, 0],
      [3, 2],
    ];
    const point: Spots = [
      [0.3, 0.1],
      [0.3, 0.1],
      [0.3, 0.1],
    ];
    for (const target of [known(wide), known(point)]) {
      const { scale, halfSide } = frameOf(places, boxOf(places), 0, target, together);
      expect(scale * halfSide).toBeCloseTo(1, 12);
    }
  });

  it('measures components each for itself, for they are laid out side by side', () => {
    const two = configuration([
      [0, 0],
      [1, 0],
      [50, 0],
      [51, 0],
    ]);
    const target = known([
      [0, 0],
      [0.01, 0],
      [0.02, 0],
      [0.03, 0],
    ]);
    const parts = [
      [0, 1],
      [2, 3],
    ];
    expect(frameOf(two, boxOf(two), 0, target, parts).scale).toBeCloseTo(0.01, 9);
  });
});

import { describe, expect, it } from 'vitest';
import { solve } from '../../src/layout/solve';
import { startFrom } from '../../src/layout/start';
import { configuration, distance, dyads, dyadsBetween } from './dyads';

const equal = (n: number) => new Float64Array(n).fill(1);
const nowhere = (n: number) => ({ x: new Float64Array(n), y: new Float64Array(n), mass: new Float64Array(n) });

/** Nine points in the plane, no three on a line. */
const points = Array.from({ length: 9 }, (_, i) => [Math.cos(i * i), Math.sin(3 * i)] as const);
const plane = dyadsBetween(points);
const at = (list: readonly (readonly [number, number])[]) => ({ ...configuration(list), mass: equal(list.length) });

function furthestFrom(
  points: readonly (readonly [number, number])[],
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
): number {
  return Math.max(...points.map(([px, py], i) => Math.hypot(px - x[i]!, py - y[i]!)));
}

describe('solve', () => {
  it('comes back to the anchor where that is the answer', () => {
    expect(furthestFrom(points, solve(plane, equal(9), at(points)))).toBeLessThan(0.01);
  });

  it('finds the answer without an anchor, and turns it onto the few places that are known', () => {
    const few = at(points);
    few.mass.fill(0, 3);
    expect(furthestFrom(points, solve(plane, equal(9), few))).toBeLessThan(0.1);
  });

  it('leaves an anchor that would end in far more stress', () => {
    const folded = points.map(([x, y], i) => (i % 2 === 0 ? ([x, y] as const) : ([-x, -y] as const)));
    const places = solve(plane, equal(9), at(folded));
    for (const [i, j] of [
      [0, 1],
      [1, 2],
      [3, 8],
    ] as const) {
      const wanted = Math.hypot(points[i]![0] - points[j]![0], points[i]![1] - points[j]![1]);
      expect(distance(places, i, j)).toBeCloseTo(wanted, 1);
    }
  });

  it('stays with the anchor where the view’s own start is hardly better', () => {
    // Four equal distances: three solutions of the same stress, by who stands opposite whom.
    const square = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const;
    for (const swapped of [
      [0, 1, 2, 3],
      [0, 2, 3, 1],
      [0, 3, 1, 2],
    ]) {
      const anchor = swapped.map((i) => square[i]!);
      const places = solve(
        dyads(4, () => 1),
        equal(4),
        at(anchor),
      );
      expect(furthestFrom(anchor, places)).toBeLessThan(0.3);
    }
  });

  it('parts actors whom the anchor has in one place, even where that gains little', () => {
    // Twelve equal distances leave far more stress in a plane than the pair of 3 and 4 can add.
    const crowd = dyads(12, (i, j) => (i === 3 && j === 4 ? 0.1 : 1));
    const { x, y } = solve(crowd, equal(12), nowhere(12));
    const anchor = {
      x: x.map((value, i) => (i === 4 ? x[3]! : value)),
      y: y.map((value, i) => (i === 4 ? y[3]! : value)),
      mass: equal(12),
    };
    expect(distance(solve(crowd, equal(12), anchor), 3, 4)).toBeGreaterThan(0.01);
  });

  it('is at rest where nobody is, or one', () => {
    expect(
      solve(
        dyads(0, () => 1),
        equal(0),
        nowhere(0),
      ).x,
    ).toHaveLength(0);
    expect([
      ...solve(
        dyads(1, () => 1),
        equal(1),
        nowhere(1),
      ).x,
    ]).toEqual([0]);
  });
});

describe('startFrom', () => {
  const target = {
    ...configuration([
      [-2, 0],
      [2, 2],
      [0, 0],
    ]),
    mass: Float64Array.from([1, 1, 0]),
  };

  it('puts an actor without a place among those it has dyads with, nearer to those it agrees with', () => {
    const apart = { size: 3, delta: Float64Array.from([1, 0.75, 0.25]), weight: Float64Array.from([1, 0.5, 0.5]) };
    const start = startFrom(apart, target)!;
    expect([...start.x]).toEqual([-2, 2, 1]);
    expect([...start.y]).toEqual([0, 2, 1.5]);
  });

  it('puts one who agrees with nobody in the middle', () => {
    const start = startFrom(
      dyads(3, () => 1),
      target,
    )!;
    expect([start.x[2], start.y[2]]).toEqual([0, 1]);
  });

  it('is no start where most places are unknown, or all but one', () => {
    expect(
      startFrom(
        dyads(5, () => 1),
        { ...nowhere(5), mass: Float64Array.from([1, 1, 0, 0, 0]) },
      ),
    ).toBeNull();
    expect(
      startFrom(
        dyads(2, () => 1),
        { ...nowhere(2), mass: Float64Array.from([1, 0]) },
      ),
    ).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { clearanceOf } from '../../src/layout/collide';
import { compose } from '../../src/layout/compose';
import { configuration } from './dyads';

const nowhere = (n: number) => ({ ...configuration(Array.from({ length: n }, () => [0, 0] as const)), mass: new Float64Array(n) });

describe('compose', () => {
  it('says a smaller radius where a crowd is too dense to be parted', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => [Math.cos(2.4 * i) * 4e-4 * i, Math.sin(2.4 * i) * 4e-4 * i] as const);
    const places = compose([{ clumps: crowd.map((_, i) => [i]), solved: configuration(crowd) }], 0.1, nowhere(400));
    expect(places.radius).toBeLessThanOrEqual(clearanceOf(places) * (1 + 1e-9));
    expect(places.radius).toBeLessThan(0.05);
    expect(places.radius).toBeGreaterThan(0.01);
  });

  it('gives each actor of a clump the raw place of the clump, and its first actor as name', () => {
    const solved = configuration([
      [0, 0],
      [1, 0],
    ]);
    const places = compose(
      [
        {
          clumps: [
            [1, 3],
            [0, 2],
          ],
          solved,
        },
      ],
      0.04,
      nowhere(4),
    );
    expect([...places.clump]).toEqual([0, 1, 0, 1]);
    expect([...places.raw.x]).toEqual([places.raw.x[2], places.raw.x[3], places.raw.x[0], places.raw.x[1]]);
    expect(places.raw.x[0]).toBeGreaterThan(places.raw.x[1]!);
  });

  it('leaves room between one clump and the next', () => {
    const solved = configuration([
      [0, 0],
      [0.01, 0],
      [0, 1],
    ]);
    const places = compose([{ clumps: [[0], [1], [2]], solved }], 0.04, nowhere(3));
    expect(Math.hypot(places.x[0]! - places.x[1]!, places.y[0]! - places.y[1]!)).toBeGreaterThan(2.2 * places.radius);
  });

  it('puts nothing into the picture of nobody', () => {
    expect(compose([], 0.04, nowhere(0))).toMatchObject({ radius: 0.04 });
  });
});

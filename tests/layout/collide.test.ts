import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearanceOf, heap, keepApart } from '../../src/layout/collide';
import { copyOf } from '../../src/layout/configuration';
import { separate } from '../../src/layout/separate';
import { settle } from '../../src/layout/settle';
import { configuration, distance } from './dyads';

describe('keepApart', () => {
  it('leaves discs alone that do not touch', () => {
    const places = configuration([
      [0, 0],
      [5, 0],
      [0, 5],
    ]);
    expect(keepApart(places, [1, 1, 1])).toEqual(places);
  });

  it('parts two discs just so far that they touch, the smaller one moving more', () => {
    const start = configuration([
      [0, 0],
      [1, 0],
    ]);
    const places = keepApart(start, [3, 1]);
    expect(distance(places, 0, 1)).toBeCloseTo(4, 1);
    expect(Math.abs(places.x[0]!)).toBeLessThan(Math.abs(places.x[1]! - 1) / 5);
    expect(start).toEqual(
      configuration([
        [0, 0],
        [1, 0],
      ]),
    );
  });

  it('parts any crowd, even one in a single spot, and always in the same way', () => {
    const coordinate = fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }));
    const disc = fc.record({ x: coordinate, y: coordinate, r: fc.double({ min: 0.05, max: 0.4, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 12 }), (discs) => {
        const places = configuration(discs.map(({ x, y }) => [x, y]));
        const radii = discs.map(({ r }) => r);
        const apart = keepApart(places, radii);
        for (let i = 0; i < radii.length; i++) {
          for (let j = 0; j < i; j++) expect(distance(apart, i, j)).toBeGreaterThan(0.8 * (radii[i]! + radii[j]!));
        }
        expect(keepApart(places, radii)).toEqual(apart);
      }),
    );
  });
});

describe('settle', () => {
  it('ends with no overlap above a tenth of a radius', () => {
    const row = configuration(Array.from({ length: 8 }, (_, i) => [i * 0.5, (i % 2) * 0.1]));
    const radii = Array.from({ length: 8 }, () => 1);
    settle(row, radii);
    expect(clearanceOf(row)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('separate', () => {
  it('moves only what coincides, each in a direction of its own, and by little', () => {
    const places = configuration([
      [1, 1],
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    const before = copyOf(places);
    const apart = separate(places, 1);
    expect(places).toEqual(before);
    expect([apart.x[0], apart.y[0], apart.x[2], apart.y[2]]).toEqual([1, 1, 0, 0]);
    expect(clearanceOf(apart)).toBeGreaterThan(0.0002);
    expect(distance(apart, 0, 3)).toBeLessThan(0.01);
  });

  it('parts a hundred equal places', () => {
    expect(clearanceOf(separate(configuration(Array.from({ length: 100 }, () => [0, 0] as const)), 1))).toBeGreaterThan(0);
  });
});

describe('heap', () => {
  it('lets discs touch and not overlap, in a circle hardly larger than they need', () => {
    for (const count of [1, 2, 3, 7, 35, 150]) {
      const discs = heap(count, 0.5);
      expect(count === 1 ? 0.5 : clearanceOf(discs)).toBeCloseTo(0.5, 5);
      const furthest = Math.max(...discs.x.map((x, i) => Math.hypot(x, discs.y[i]!)));
      expect(furthest + 0.5).toBeLessThanOrEqual(discs.radius + 1e-6);
      expect((count * 0.25) / discs.radius ** 2).toBeGreaterThan(0.49);
    }
  });
});

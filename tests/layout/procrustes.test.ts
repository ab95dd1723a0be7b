import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/layout/configuration';
import { alignTo, upright } from '../../src/layout/procrustes';
import { configuration, distance } from './dyads';

const shape = configuration([
  [0, 0],
  [3, 0],
  [3, 1],
  [0.5, 2],
]);
const equal = (n: number, mass = 1) => new Float64Array(n).fill(mass);

function moved({ x, y }: Configuration, angle: number, isMirrored: boolean, dx: number, dy: number): Configuration {
  const sign = isMirrored ? -1 : 1;
  return {
    x: x.map((value, i) => Math.cos(angle) * value - Math.sin(angle) * sign * y[i]! + dx),
    y: x.map((value, i) => Math.sin(angle) * value + Math.cos(angle) * sign * y[i]! + dy),
  };
}

function expectClose(actual: Configuration, wanted: Configuration): void {
  for (let i = 0; i < wanted.x.length; i++) {
    expect(actual.x[i]).toBeCloseTo(wanted.x[i]!, 8);
    expect(actual.y[i]).toBeCloseTo(wanted.y[i]!, 8);
  }
}

describe('alignTo', () => {
  it('undoes any rotation, reflection and shift', () => {
    const angle = fc.double({ min: -4, max: 4, noNaN: true });
    const shift = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(angle, fc.boolean(), shift, shift, (turn, isMirrored, dx, dy) => {
        expectClose(alignTo(moved(shape, turn, isMirrored, dx, dy), { ...shape, mass: equal(4) }, equal(4)), shape);
      }),
    );
  });

  it('does not scale', () => {
    const half = { x: shape.x.map((value) => value / 2), y: shape.y.map((value) => value / 2) };
    const aligned = alignTo(moved(half, 1, true, 0, 0), { ...shape, mass: equal(4) }, equal(4));
    expect(distance(aligned, 0, 1)).toBeCloseTo(1.5, 10);
  });

  it('looks only at places that the target knows', () => {
    const target = {
      ...configuration([
        [0, 0],
        [3, 0],
        [3, 1],
        [99, 99],
      ]),
      mass: Float64Array.from([1, 1, 1, 0]),
    };
    expectClose(alignTo(moved(shape, 2, true, 4, 4), target, equal(4)), shape);
  });

  it('mirrors nothing that two places in common do not ask for', () => {
    const target = { ...shape, mass: Float64Array.from([1, 1, 0, 0]) };
    expectClose(alignTo(shape, target, equal(4)), shape);
  });

  it('is upright with fewer than two places in common, or all of them in one spot', () => {
    const turned = moved(shape, 2, true, 4, 4);
    const one = { ...shape, mass: Float64Array.from([1, 0, 0, 0]) };
    const spot = { x: equal(4, 5), y: equal(4, 5), mass: equal(4) };
    expect(alignTo(turned, one, equal(4))).toEqual(upright(turned, equal(4)));
    expect(alignTo(turned, spot, equal(4))).toEqual(upright(turned, equal(4)));
  });
});

describe('upright', () => {
  it('lays the longest direction down, the first actor to the left and above', () => {
    const line = upright(
      configuration([
        [0, 4],
        [0, 0],
        [0, -4],
        [1, 0],
      ]),
      equal(4),
    );
    expect(line.x[0]).toBeCloseTo(-4, 10);
    expect(line.x[2]).toBeCloseTo(4, 10);
    expect(line.y[0]).toBeLessThan(0);
  });

  it('gives the same orientation to a shape however it came', () => {
    const wanted = upright(shape, equal(4));
    for (const turn of [0.3, 1, 2, 3]) {
      expectClose(upright(moved(shape, turn, false, 1, 2), equal(4)), wanted);
      expectClose(upright(moved(shape, turn, true, 1, 2), equal(4)), wanted);
    }
  });

  it('counts a place as often as actors stand there', () => {
    const tee = configuration([
      [-1, 0],
      [1, 0],
      [0, 3],
    ]);
    expect(
      upright(tee, Float64Array.from([1, 1, 1]))
        .x.map(Math.abs)
        .indexOf(0),
    ).toBe(-1);
    expect(Math.abs(upright(tee, Float64Array.from([50, 50, 1])).x[0]!)).toBeCloseTo(1, 5);
  });

  it('turns as if each actor of a place were listed by itself', () => {
    const twice = configuration([
      [0, 0],
      [0, 0],
      [3, 1],
      [1, 2],
    ]);
    const once = configuration([
      [0, 0],
      [3, 1],
      [1, 2],
    ]);
    const listed = upright(twice, equal(4));
    const counted = upright(once, Float64Array.from([2, 1, 1]));
    expectClose(counted, { x: listed.x.slice(1), y: listed.y.slice(1) });
  });

  it('is finite for one place and for none', () => {
    expect(upright(configuration([[3, 4]]), equal(1))).toEqual(configuration([[0, 0]]));
    expect(upright(configuration([]), equal(0))).toEqual(configuration([]));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitFrame } from '../../../src/views/picture/frame';

const size = { width: 1000, height: 640 };
const NOBODY: ReadonlyMap<number, readonly [number, number]> = new Map();

/** Places by hand: [x, y] in picture units, and the first actor of the clump where it is not the actor itself. */
function placesOf(...spots: readonly (readonly [number, number, number?])[]) {
  return {
    x: Float64Array.from(spots, ([x]) => x),
    y: Float64Array.from(spots, ([, y]) => y),
    clump: Int32Array.from(spots, ([, , first], i) => first ?? i),
    halfSide: 1,
  };
}

const rounded = (column: Float64Array): number[] => Array.from(column, (value) => Math.round(value * 100) / 100);

describe('fitFrame', () => {
  it('fills the frame up to margins of 96 and 40 pixels, above the strip of the zoom buttons', () => {
    const { x, y } = fitFrame(placesOf([-1, 0], [1, 1], [0, -1]), size, NOBODY);
    expect(rounded(x)).toEqual([96, 904, 500]);
    expect(rounded(y)).toEqual([306, 572, 40]);
  });

  it('takes an eighth for margins of a small frame', () => {
    const { x, y } = fitFrame(placesOf([-1, -1], [1, 1]), { width: 300, height: 200 }, NOBODY);
    expect(rounded(x)).toEqual([36, 264]);
    expect(rounded(y)).toEqual([24, 148]);
  });

  it('stretches a flat picture two and a half times and no further', () => {
    const flat = fitFrame(placesOf([-1, -0.05], [1, 0.05]), size, NOBODY);
    expect(rounded(flat.x)).toEqual([96, 904]);
    expect(rounded(flat.y)).toEqual([255.5, 356.5]);
    const tall = fitFrame(placesOf([-0.1, -1], [0.1, 1]), size, NOBODY);
    expect(rounded(tall.y)).toEqual([40, 572]);
    expect(rounded(tall.x)).toEqual([433.5, 566.5]);
  });

  it('stretches a flat picture five times in a frame taller than wide', () => {
    const { x, y } = fitFrame(placesOf([-1, -0.05], [1, 0.05]), { width: 400, height: 600 }, NOBODY);
    expect(rounded(x)).toEqual([48, 352]);
    expect(rounded(y)).toEqual([248, 324]);
  });

  it.each([
    ['wide', 1, 0.4, 808 / 2.02],
    ['tall', 0.4, 1, 532 / 2.02],
  ])('moves a clump of a %s picture as a whole and stretches nothing within it', (_, right, bottom, scale) => {
    const clump = [-0.02, 0.02].map((aside) => [right + aside, bottom + aside, 1] as const);
    const { x, y } = fitFrame(placesOf([-right, -bottom], ...clump), size, NOBODY);
    expect((x[2] ?? 0) - (x[1] ?? 0)).toBeCloseTo(0.04 * scale, 9);
    expect((y[2] ?? 0) - (y[1] ?? 0)).toBeCloseTo(0.04 * scale, 9);
  });

  it('puts pinned actors where they were put and leaves the others', () => {
    const places = placesOf([-1, -1], [1, 1], [0.5, 0.5]);
    const free = fitFrame(places, size, NOBODY);
    const pinned = fitFrame(places, size, new Map([[0, [2000, 0]]]));
    expect(rounded(pinned.x)).toEqual([1308, 904, 702]);
    expect(rounded(pinned.y)).toEqual([306, 572, 439]);
    expect([pinned.x[1], pinned.y[2]]).toEqual([free.x[1], free.y[2]]);
  });

  it('shows a small picture far off as a large one in the middle, pins and all', () => {
    const places = placesOf([-1, -1], [1, 1], [0.5, 0.4]);
    const small = {
      ...places,
      x: places.x.map((at) => 0.01 * at + 0.7),
      y: places.y.map((at) => 0.01 * at - 0.2),
      halfSide: 0.01,
    };
    const pins = new Map([[2, [300, -200]]] as const);
    const [far, near] = [fitFrame(small, size, pins), fitFrame(places, size, pins)];
    expect(rounded(far.x)).toEqual(rounded(near.x));
    expect(rounded(far.y)).toEqual(rounded(near.y));
    expect(far.toPicture(10, 20)).toEqual(near.toPicture(10, 20));
  });

  it('centres one actor, and takes none', () => {
    const one = fitFrame(placesOf([0.3, -0.4]), size, NOBODY);
    expect([...one.x, ...one.y]).toEqual([500, 306]);
    const none = fitFrame(placesOf(), size, NOBODY);
    expect(none.x).toHaveLength(0);
    expect(none.toPicture(500, 306)).toEqual([0, 0]);
  });

  const unit = fc.double({ min: -1, max: 1, noNaN: true });
  const spots = fc.array(fc.tuple(unit, unit), { minLength: 2, maxLength: 12 });

  it('fills one axis, leaves none and stretches at most 2.5 times', () => {
    fc.assert(
      fc.property(spots, (spots) => {
        const { x, y } = fitFrame(placesOf(...spots), size, NOBODY);
        const spread = (column: ArrayLike<number>) => Math.max(...Array.from(column)) - Math.min(...Array.from(column));
        const [wide, high] = [spread(spots.map(([at]) => at)), spread(spots.map(([, at]) => at))];
        const shown = [spread(x) / 808, spread(y) / 532];
        expect(Math.max(...shown)).toBeLessThanOrEqual(1 + 1e-9);
        if (Math.max(wide, high) < 0.2) return;
        expect(Math.max(...shown)).toBeGreaterThan(0.99);
        if (Math.min(wide, high) < 0.01) return;
        const stretch = spread(x) / wide / (spread(y) / high);
        expect(Math.max(stretch, 1 / stretch)).toBeLessThanOrEqual(2.5 + 1e-6);
      }),
    );
  });

  it('reads a place on the screen back to the pin that makes it', () => {
    const thousandths = fc.integer({ min: -1500, max: 1500 });
    fc.assert(
      fc.property(spots, thousandths, thousandths, (spots, px, py) => {
        const { x, y, toPicture } = fitFrame(placesOf(...spots), size, new Map([[0, [px, py]]]));
        expect(toPicture(x[0] ?? 0, y[0] ?? 0).map((at) => at + 0)).toEqual([px, py]);
      }),
    );
  });
});

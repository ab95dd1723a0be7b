import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint, type Painting } from '../../../../src/views/picture/canvas/paint';
import { type Film, stroke } from '../../../../src/views/picture/canvas/stroke';
import { LOOKS, type Pen, strokesOf } from '../../../../src/views/picture/canvas/strokes';

const film = (width: number, height: number): Film => ({ width, height, light: new Float32Array(width * height).fill(1) });
const solid = { width: 1, opacity: 1, dash: 1, gap: 0 };
const rowsOf = ({ width, light }: Film): string[] =>
  Array.from({ length: light.length / width }, (_, row) => light.slice(row * width, (row + 1) * width).join(' '));

describe('a line', () => {
  it('covers the pixels it runs through, those it halves by half', () => {
    const along = film(4, 3);
    stroke(along, solid, 0, 1.5, 4, 1.5);
    expect(rowsOf(along)).toEqual(['1 1 1 1', '0 0 0 0', '1 1 1 1']);
    const between = film(2, 4);
    stroke(between, { ...solid, opacity: 0.5 }, 2, 2, 0, 2);
    expect(rowsOf(between)).toEqual(['1 1', '0.75 0.75', '0.75 0.75', '1 1']);
    const down = film(3, 2);
    stroke(down, solid, 1.5, -7, 1.5, 9);
    expect(rowsOf(down)).toEqual(['1 0 1', '1 0 1']);
  });

  it('has dashes and gaps, counted from its first end', () => {
    const dashed = film(9, 1);
    stroke(dashed, { ...solid, dash: 2, gap: 1 }, 0, 0.5, 9, 0.5);
    expect(rowsOf(dashed)).toEqual(['0 0 1 0 0 1 0 0 1']);
  });

  it('takes as much light as it is long and wide, and nothing outside the film', () => {
    const place = fc.record({ x: fc.double({ min: 5, max: 95, noNaN: true }), y: fc.double({ min: 5, max: 95, noNaN: true }) });
    fc.assert(
      fc.property(place, place, fc.double({ min: 0.5, max: 4, noNaN: true }), (a, b, width) => {
        const drawn = film(100, 100);
        stroke(drawn, { ...solid, width, opacity: 0.5 }, a.x, a.y, b.x, b.y);
        const taken = drawn.light.reduce((sum, light) => sum + 1 - light, 0);
        const length = Math.hypot(a.x - b.x, a.y - b.y);
        expect(Math.abs(taken - (length * width) / 2)).toBeLessThanOrEqual(0.75 * width + 0.001 * length);
        const missed = film(10, 10);
        stroke(missed, { ...solid, width }, a.x + 10 + width * 2, a.y, b.x + 10 + width * 2, b.y);
        expect(missed.light.every((light) => light === 1)).toBe(true);
      }),
    );
  });
});

const RED: Pen = { colour: [1, 0, 0], width: 1, dash: [], isRound: false, opacity: 0.5 };
const BLUE: Pen = { ...RED, colour: [0, 0, 1] };
const pens = LOOKS.map(({ kind }) => (kind === 'opposed' ? RED : BLUE));
const tie = (i: number, j: number, kind: 'aligned' | 'opposed') => ({ dyad: 0, i, j, kind, strength: 1, shared: 1, isDoubtful: false });

/** Actors 0 and 1 stand at the ends of the first row of pixels, 2 and 3 at those of the second. */
const painting = (ties: readonly ReturnType<typeof tie>[], more: Partial<Painting> = {}): Painting => ({
  strokes: strokesOf(ties),
  pens,
  x: Float32Array.of(0, 2, 0, 2),
  y: Float32Array.of(0.5, 0.5, 1.5, 1.5),
  zoom: { k: 1, dx: 0, dy: 0 },
  width: 2,
  height: 2,
  ratio: 1,
  omitted: -1,
  ...more,
});
const pixelsOf = (given: Painting): string[] => {
  const bytes = paint(given);
  return Array.from({ length: bytes.length / 4 }, (_, pixel) => bytes.slice(4 * pixel, 4 * pixel + 4).join(' '));
};
const NOTHING = '0 0 0 0';

describe('a painting', () => {
  it('gives each tie the colour of its kind, opposed on top of aligned and letting it through', () => {
    const both = pixelsOf(painting([tie(0, 1, 'opposed'), tie(0, 1, 'aligned'), tie(2, 3, 'aligned')]));
    const [top, , bottom] = both.map((pixel) => pixel.split(' ').map(Number));
    expect(bottom?.slice(0, 3)).toEqual([0, 0, 255]);
    expect(top?.[0]).toBeGreaterThan(top?.[2] ?? 255);
    expect(top?.[2]).toBeGreaterThan(50);
    expect(top?.[3]).toBeGreaterThan(bottom?.[3] ?? 255);
  });

  it('leaves out the ties of the actor that is being moved', () => {
    const ties = [tie(0, 1, 'aligned'), tie(2, 3, 'aligned')];
    const [first, , second] = pixelsOf(painting(ties, { omitted: 3 }));
    expect(first).not.toBe(NOTHING);
    expect(second).toBe(NOTHING);
  });

  it('follows the camera and the pixels of the device', () => {
    const moved = pixelsOf(painting([tie(0, 1, 'aligned')], { zoom: { k: 2, dx: -2, dy: 0.5 }, ratio: 2 }));
    const rows = [0, 1, 2, 3].map((row) => moved.slice(4 * row, 4 * row + 4).every((pixel) => pixel !== NOTHING));
    expect(moved).toHaveLength(16);
    expect(rows).toEqual([false, false, true, true]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, candidates, type Labelled, type LabelPlace, placeLabels, withoutOverlap } from '../../../src/views/picture/labels';

const RADIUS = 7;

function boxOf({ x, y, width, height }: Labelled, { dx, dy, anchor }: LabelPlace): Box {
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

const markOf = ({ x, y }: Labelled): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS });
const overlap = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
const isInside = (a: Box, b: Box): boolean => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
const label = (x: number, y: number, importance: number, width = 60): Labelled => ({ x, y, width, height: 12, importance });

const pixels = fc.integer({ min: -40, max: 460 });
const labelled = fc.record({
  x: pixels,
  y: pixels,
  width: fc.integer({ min: 10, max: 150 }),
  height: fc.constantFrom(12, 20),
  importance: fc.integer({ min: 0, max: 3 }),
});
const crowd = fc.array(labelled, { maxLength: 60 });
const bounds = { left: 0, right: 400, top: 0, bottom: 400 };

describe('placeLabels', () => {
  it('writes to the right where there is room', () => {
    expect(placeLabels([label(100, 100, 1)], RADIUS, null)).toEqual([{ dx: 10, dy: 0, anchor: 'start' }]);
  });

  it('writes to the left of a mark that stands in the way', () => {
    const [first] = placeLabels([label(100, 100, 2), label(130, 100, 1)], RADIUS, null);
    expect(first).toEqual({ dx: -10, dy: 0, anchor: 'end' });
  });

  it('gives room to the most important, of equals to the first', () => {
    const strip = { left: 0, right: 100, top: 3, bottom: 21 };
    const shown = (...importance: readonly [number, number]) =>
      placeLabels([label(10, 10, importance[0]), label(10, 14, importance[1])], RADIUS, strip).map((place) => place !== null);
    expect(shown(1, 2)).toEqual([false, true]);
    expect(shown(2, 1)).toEqual([true, false]);
    expect(shown(1, 1)).toEqual([true, false]);
  });

  it('writes nothing that would leave the frame', () => {
    expect(placeLabels([label(200, 200, 1, 401)], RADIUS, bounds)).toEqual([null]);
    expect(placeLabels([label(395, 200, 1)], RADIUS, bounds)).toEqual([{ dx: -10, dy: 0, anchor: 'end' }]);
  });

  it('keeps off what is taken', () => {
    const taken = { left: 105, right: 300, top: 90, bottom: 110 };
    expect(placeLabels([label(100, 100, 1)], RADIUS, null, [taken])).toEqual([{ dx: -10, dy: 0, anchor: 'end' }]);
  });

  it('never lets a label overlap another, or a mark', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(bounds, null), (items, frame) => {
        const boxes = placeLabels(items, RADIUS, frame).flatMap((place, i) => (place ? [boxOf(items[i]!, place)] : []));
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(items.some((item) => overlap(box, markOf(item)))).toBe(false);
          expect(frame === null || isInside(box, frame)).toBe(true);
        }
      }),
    );
  });

  it('leaves no label out that could be added in one of its places', () => {
    fc.assert(
      fc.property(crowd, fc.constantFrom(bounds, null), (items, frame) => {
        const places = placeLabels(items, RADIUS, frame);
        const taken = [...items.map(markOf), ...places.flatMap((place, i) => (place ? [boxOf(items[i]!, place)] : []))];
        const isFree = (box: Box) => (frame === null || isInside(box, frame)) && !taken.some((other) => overlap(box, other));
        const left = items.filter((_, i) => places[i] === null);
        expect(left.filter((item) => candidates(RADIUS, item.height).some((place) => isFree(boxOf(item, place))))).toEqual([]);
      }),
    );
  });

  it('writes below or above to one side, or a line farther off, where nearer places are taken', () => {
    // A row of marks so close that neither a side nor a corner is free.
    const row = [0, 1, 2, 3].map((at) => label(100 + at * 16, 100, 4 - at, 40));
    const places = placeLabels(row, RADIUS, null);
    expect(places).not.toContain(null);
    expect(new Set(places.map((place) => `${place?.dx} ${place?.dy}`)).size).toBe(4);
  });

  it('keeps the labels that matter more whatever those that matter less', () => {
    fc.assert(
      fc.property(crowd, labelled, (items, late) => {
        const least = { ...late, x: 10_000, importance: -1 };
        expect(placeLabels([...items, least], RADIUS, null).slice(0, -1)).toEqual(placeLabels(items, RADIUS, null));
      }),
    );
  });

  it('always writes the most important of marks that stand apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }), (rows) => {
        const items = rows.map((at) => label(0, at * 40, at));
        expect(placeLabels(items, RADIUS, null)).not.toContain(null);
      }),
    );
  });
});

describe('withoutOverlap', () => {
  const box = (left: number, right: number): Box => ({ left, right, top: 0, bottom: 10 });

  it('keeps the first of two that touch, and those that only meet', () => {
    expect(withoutOverlap([box(0, 50), box(40, 90), box(50, 60)], [])).toEqual([true, false, true]);
  });

  it('keeps off what is taken', () => {
    expect(withoutOverlap([box(0, 50), box(100, 150)], [box(140, 141)])).toEqual([true, false]);
    expect(withoutOverlap([], [box(0, 1)])).toEqual([]);
  });
});

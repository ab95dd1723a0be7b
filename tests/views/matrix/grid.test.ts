import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringIntoSight, inSight, placeAfter, stepped } from '../../../src/views/matrix/grid';

describe('a grid of any size', () => {
  it('has every cell in sight in the page, few others, and the one that is always there', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 24, max: 150 }),
        fc.nat(7000),
        fc.nat(6999),
        fc.integer({ min: 1, max: 8 }),
        (scrolled, extent, cell, count, always, step) => {
          const shown = inSight(stepped(scrolled, cell, step), extent, cell, count, always, step);
          const first = Math.floor(scrolled / cell);
          const last = Math.min(count - 1, Math.ceil((scrolled + extent) / cell) - 1);
          for (let at = first; at <= last; at += 1) expect(shown).toContain(at);
          expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
          expect(shown.length).toBeLessThanOrEqual(extent / cell + 4 * step + 2);
          expect(shown.includes(always)).toBe(always < count);
          expect(shown.every((at) => at >= 0 && at < count)).toBe(true);
        },
      ),
    );
  });

  it('is gone through by keys, the heads included, the empty corner not', () => {
    const size = { row: 40, column: 7 };
    const after = (key: string, row: number, column: number, isControl = false) => placeAfter(key, isControl, { row, column }, size, 10);
    expect(after('ArrowUp', 0, 3)).toEqual({ row: -1, column: 3 });
    expect(after('ArrowUp', -1, 3)).toEqual({ row: -1, column: 3 });
    expect(after('ArrowLeft', 2, 0)).toEqual({ row: 2, column: -1 });
    expect(after('ArrowUp', 0, -1)).toEqual({ row: 0, column: -1 });
    expect(after('ArrowLeft', -1, 0)).toEqual({ row: -1, column: 0 });
    expect(after('ArrowRight', 2, 6)).toEqual({ row: 2, column: 6 });
    expect(after('Home', 5, 4)).toEqual({ row: 5, column: -1 });
    expect(after('Home', -1, 4)).toEqual({ row: -1, column: 0 });
    expect(after('End', 5, 4)).toEqual({ row: 5, column: 6 });
    expect(after('Home', 5, 4, true)).toEqual({ row: 0, column: 0 });
    expect(after('End', 5, 4, true)).toEqual({ row: 39, column: 6 });
    expect(after('PageDown', 35, 4)).toEqual({ row: 39, column: 4 });
    expect(after('PageUp', 5, 4)).toEqual({ row: 0, column: 4 });
    expect(after('a', 5, 4)).toBeNull();
  });

  it('scrolls as little as brings a cell into sight', () => {
    const box = Object.assign(document.createElement('div'), { scrollTop: 100, scrollLeft: 0 });
    const at = (row: number, column: number) => {
      bringIntoSight(box, { row, column }, { x: 30, y: 20 }, { x: 90, y: 60 });
      return [box.scrollLeft, box.scrollTop];
    };
    expect(at(6, -1)).toEqual([0, 100]);
    expect(at(2, 2)).toEqual([0, 40]);
    expect(at(9, 3)).toEqual([30, 140]);
    expect(at(-1, 0)).toEqual([0, 140]);
  });
});

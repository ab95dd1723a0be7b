import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, shelve } from '../../src/layout/shelves';

const block = (width: number, height: number, isNewShelf = false): Block => ({ width, height, isNewShelf });

describe('shelve', () => {
  it('puts small blocks side by side below a wide one, centred', () => {
    expect(shelve([block(10, 4), block(2, 2), block(2, 1)], 1)).toEqual([
      [0, 2],
      [-1.5, 6],
      [1.5, 6],
    ]);
  });

  it('starts a shelf where a block asks for it', () => {
    const [wide, first, second] = shelve([block(3, 1), block(1, 1), block(1, 1, true)], 0.5);
    expect(second![1]).toBeGreaterThan(first![1]);
    expect(first![1]).toBeGreaterThanOrEqual(wide![1]);
  });

  it('lets no two blocks come nearer than the gap', () => {
    const side = fc.double({ min: 0, max: 5, noNaN: true });
    const blocks = fc.array(fc.record({ width: side, height: side, isNewShelf: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(blocks, fc.double({ min: 0.01, max: 2, noNaN: true }), (list, gap) => {
        const middles = shelve(list, gap);
        for (const [i, [x, y]] of middles.entries()) {
          for (const [j, [u, v]] of middles.slice(0, i).entries()) {
            const across = Math.abs(x - u) - (list[i]!.width + list[j]!.width) / 2;
            const down = Math.abs(y - v) - (list[i]!.height + list[j]!.height) / 2;
            expect(Math.max(across, down)).toBeGreaterThan(gap - 1e-9);
          }
        }
      }),
    );
  });

  it('has no place for nothing', () => {
    expect(shelve([], 1)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { clumpsOf } from '../../../src/views/picture/clumps';

describe('clumpsOf', () => {
  // Actors 0–3 stand on a square around (10, 10); 4–6 are three of a kind; 7–11 five in a row.
  const x = Float64Array.of(7, 13, 7, 13, 50, 51, 52, 100, 101, 102, 103, 104);
  const y = Float64Array.of(6, 6, 14, 14, 0, 0, 0, 5, 5, 5, 5, 5);
  const clump = Int32Array.of(0, 0, 0, 0, 4, 4, 4, 7, 7, 7, 7, 7);

  it('draws a disc around at least four actors, the largest clump first', () => {
    expect(clumpsOf({ clump }, { x, y })).toEqual([
      { first: 7, members: [7, 8, 9, 10, 11], x: 102, y: 5, radius: expect.closeTo(2 + 10.8, 9) },
      { first: 0, members: [0, 1, 2, 3], x: 10, y: 10, radius: expect.closeTo(5 + 10.8, 9) },
    ]);
  });

  it('draws none around actors that stand for themselves', () => {
    expect(clumpsOf({ clump: Int32Array.from(x, (_, i) => i) }, { x, y })).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockwise, seriate } from '../../src/layout/seriate';
import { anyInput, dyads, dyadsBetween } from './dyads';

/** δ of actors that stand at these places of a line. */
const along = (places: readonly number[]) => dyadsBetween(places.map((x) => [x, 0] as const));

describe('a line of actors', () => {
  it('is the line in which they stand, or its reverse as the reference has it', () => {
    const given = along([0.4, 0, 1, 0.1, 0.7]);
    const line = [1, 3, 0, 4, 2];
    const one = [...seriate(given, Float64Array.of(2, 0, 4, 1, 3))];
    expect(one).toEqual(line);
    expect([...seriate(given, Float64Array.of(2, 4, 0, 3, 1))]).toEqual(line.toReversed());
    // One that knows two of them decides as well.
    expect([...seriate(given, Float64Array.of(Number.NaN, 9, Number.NaN, 3, Number.NaN))]).toEqual(line.toReversed());
  });

  it('puts two camps at the ends, whoever is between them in the middle, and equals side by side', () => {
    // 0, 2, 5 against 1, 3; 4 half-way.
    const side = [0, 1, 0, 1, 0.5, 0];
    const line = [...seriate(along(side))];
    expect(line[line[0] === 1 ? 2 : 3]).toBe(4);
    expect(new Set(line[0] === 1 ? line.slice(3) : line.slice(0, 3))).toEqual(new Set([0, 2, 5]));
  });

  it('keeps apart who cannot be compared, the most first and the lonely last', () => {
    const known = (i: number, j: number) => (i > 0 && i < 3 && j < 3) || (i > 2 && i < 6 && j > 2 && j < 6);
    const line = [...seriate(dyads(7, (i, j) => (known(i, j) ? 0.5 : null)))];
    expect(new Set(line.slice(0, 3))).toEqual(new Set([3, 4, 5]));
    expect(line.slice(3)).toEqual([1, 2, 0, 6]);
  });

  it('goes block by block, those of no block last', () => {
    expect([...blockwise(Uint32Array.of(3, 1, 4, 0, 2), Int32Array.of(1, 0, -1, 1, 0))]).toEqual([1, 4, 3, 0, 2]);
  });

  it('has everybody once and is the same every time, whatever is known', () => {
    fc.assert(
      fc.property(anyInput, ({ ids, delta, weight }) => {
        const from = Object.freeze({ size: ids.length, delta, weight });
        const line = seriate(from);
        expect([...line].sort((a, b) => a - b)).toEqual([...ids.keys()]);
        expect(seriate(from)).toEqual(line);
      }),
    );
  });
});

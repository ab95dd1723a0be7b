/**
 * Counting what rows of bit planes share, for every dyad of rows: place 0 of a
 * result is dyad (0, 1), then (0, 2) … (0, k−1), (1, 2) ….
 *
 * Written for V8: one call for each row, in functions that close over nothing, takes half the time of a closure for
 * each dyad. `!`, because the indices are in range by construction, and `| 0`, so that sums stay integers.
 */
import type { Planes } from './planes';

/** Bits set in a 32-bit word (SWAR; Warren, Hacker's Delight, 5–1). */
export function bitsIn(word: number): number {
  let v = (word - ((word >>> 1) & 0x55555555)) | 0;
  v = ((v & 0x33333333) + ((v >>> 2) & 0x33333333)) | 0;
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Per dyad, over the questions on which both have a stance. */
export interface DyadCounts {
  /** Both have a stance. */
  readonly both: Int32Array;
  /** Both take a side. */
  readonly sided: Int32Array;
  /** They take opposite sides. */
  readonly opposite: Int32Array;
}

/** Counts row i against every later row, from a dyad on. */
function countAgainst({ any, sided, pos, rows, words }: Planes, i: number, found: DyadCounts, from: number): void {
  const first = (i * words) | 0;
  for (let j = i + 1, dyad = from; j < rows; j += 1, dyad += 1) {
    const second = (j * words) | 0;
    let both = 0;
    let sides = 0;
    let opposite = 0;
    for (let w = 0; w < words; w = (w + 1) | 0) {
      const x = (first + w) | 0;
      const y = (second + w) | 0;
      const bothSided = sided[x]! & sided[y]!;
      both = (both + bitsIn(any[x]! & any[y]!)) | 0;
      sides = (sides + bitsIn(bothSided)) | 0;
      opposite = (opposite + bitsIn((pos[x]! ^ pos[y]!) & bothSided)) | 0;
    }
    found.both[dyad] = both;
    found.sided[dyad] = sides;
    found.opposite[dyad] = opposite;
  }
}

function perDyad(rows: number): Int32Array {
  return new Int32Array((rows * (rows - 1)) / 2);
}

/** The three counts of every dyad in one pass. */
export function countDyads(planes: Planes): DyadCounts {
  const { rows } = planes;
  const found = { both: perDyad(rows), sided: perDyad(rows), opposite: perDyad(rows) };
  for (let i = 0, from = 0; i < rows; from += rows - 1 - i, i += 1) countAgainst(planes, i, found, from);
  return found;
}

function countSharedWith(a: Int32Array, b: Int32Array, { rows, words }: Planes, i: number, found: Int32Array, from: number): void {
  const first = (i * words) | 0;
  for (let j = i + 1, dyad = from; j < rows; j += 1, dyad += 1) {
    const second = (j * words) | 0;
    let count = 0;
    for (let w = 0; w < words; w = (w + 1) | 0) count = (count + bitsIn(a[(first + w) | 0]! & b[(second + w) | 0]!)) | 0;
    found[dyad] = count;
  }
}

/** Per dyad i < j the bits set both in row i of plane `a` and in row j of plane `b`. */
export function countShared(a: Int32Array, b: Int32Array, planes: Planes): Int32Array {
  const { rows } = planes;
  const found = perDyad(rows);
  for (let i = 0, from = 0; i < rows; from += rows - 1 - i, i += 1) countSharedWith(a, b, planes, i, found, from);
  return found;
}

/** Bits set in each row of a plane. */
export function countRows(plane: Int32Array, { rows, words }: Planes): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) =>
    plane.subarray(row * words, (row + 1) * words).reduce((sum, word) => sum + bitsIn(word), 0),
  );
}

/**
 * The counts of every dyad sixteen bytes at a time, in WebAssembly. The machine code is assembled here, from the
 * instructions below, when it is first asked for.
 */
import { I32, moduleOf, op, V128 } from './assembler';
import { dyadAt } from './dyads';
import type { Kernel } from './kernel';
import type { Planes } from './planes';

const PLANES = 4;
/** A block is four words of each of the four planes, side by side; in bytes. */
const BLOCK = 16 * PLANES;
/** Sums by byte stay below 256 for so many blocks. */
const BLOCKS = 31;
/** Bytes of rows that every earlier row is counted against in turn: so much stays in the processor's cache. */
const NEAR = 262_144;

// Parameters: places in memory of a row and of the next one, the end of the rows, bytes in a row, place of the results.
const [ROW, OTHER, END, STRIDE, OUT] = [0, 1, 2, 3, 4];
// Other locals: places in both rows, end of the row and of the part at hand; per plane sums by byte and by word; a vector.
const [A, B, ROW_END, PART_END, BYTES, SUMS, SIDED] = [5, 6, 7, 8, 9, 13, 17];

const sum = (local: number, by: readonly number[]) => [...op.get(local), ...by, ...op.add];
const isBefore = (local: number, end: number) => [...op.get(local), ...op.get(end), ...op.isLess];
const bothOf = (plane: number) => [...op.get(A), ...op.load128(16 * plane), ...op.get(B), ...op.load128(16 * plane)];
const note = (plane: number) => [...op.popcnt8, ...op.get(BYTES + plane), ...op.add8, ...op.set(BYTES + plane)];
const ofEach = (code: (plane: number) => readonly number[]) => [0, 1, 2, 3].flatMap(code);

/** One block of both rows: any & any, sided & sided, (pos ^ pos) & both sided, neutral & neutral. */
const block = [
  [...bothOf(0), ...op.and128, ...note(0)],
  [...bothOf(1), ...op.and128, ...op.tee(SIDED), ...note(1)],
  [...bothOf(2), ...op.xor128, ...op.get(SIDED), ...op.and128, ...note(2)],
  [...bothOf(3), ...op.and128, ...note(3)],
  [...sum(B, op.i32(BLOCK)), ...op.set(B), ...sum(A, op.i32(BLOCK)), ...op.set(A)],
  isBefore(A, PART_END),
];

/** Up to `BLOCKS` blocks. */
const part = [
  [...sum(A, op.i32(BLOCKS * BLOCK)), ...op.tee(PART_END), ...op.get(ROW_END), ...isBefore(PART_END, ROW_END)],
  [...op.select, ...op.set(PART_END)],
  ofEach((plane) => [...op.zero128, ...op.set(BYTES + plane)]),
  op.loop(...block),
  ofEach((plane) => [...op.get(BYTES + plane), ...op.pairs8, ...op.pairs16, ...op.get(SUMS + plane), ...op.add32, ...op.set(SUMS + plane)]),
  isBefore(A, ROW_END),
];

const laneOf = (vector: number, lane: number) => [...op.get(vector), ...op.lane32(lane)];
const lanes = (vector: number) => [...laneOf(vector, 0), ...[1, 2, 3].flatMap((lane) => [...laneOf(vector, lane), ...op.add])];

const dyad = [
  [...op.get(ROW), ...op.set(A), ...op.get(OTHER), ...op.set(B)],
  ofEach((plane) => [...op.zero128, ...op.set(SUMS + plane)]),
  op.loop(...part),
  ofEach((plane) => [...op.get(OUT), ...lanes(SUMS + plane), ...op.store32(4 * plane)]),
  [...sum(OUT, op.i32(4 * PLANES)), ...op.set(OUT), ...sum(OTHER, op.get(STRIDE)), ...op.set(OTHER)],
  isBefore(OTHER, END),
];

/** Counts a row against some later ones. There has to be one, and a row of at least one block. */
const machineCode = () =>
  moduleOf({
    name: 'countRow',
    parameters: [I32, I32, I32, I32, I32],
    locals: [I32, I32, I32, I32, ...Array.from({ length: 2 * PLANES + 1 }, () => V128)],
    body: [[...sum(ROW, op.get(STRIDE)), ...op.set(ROW_END)], op.loop(...dyad)],
  });

type CountRow = (row: number, other: number, end: number, stride: number, out: number) => void;

/** Rows block by block: four words of each plane after another, the last block filled with zeros. */
function lay({ rows, words, any, sided, pos, neutral }: Planes, stride: number, into: Int32Array): void {
  for (const [plane, from] of [any, sided, pos, neutral].entries()) {
    for (let row = 0, at = 0; row < rows; row += 1) {
      const first = (row * stride) / 4 + 4 * plane;
      for (let word = 0; word < words; word += 1, at += 1) into[first + (word >> 2) * (BLOCK / 4) + (word & 3)] = from[at]!;
    }
  }
}

/** A kernel that counts what `plainKernel` counts. Throws where WebAssembly or its vectors are not to be had. */
export function vectorKernel(): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(machineCode()), { env: { memory } });
  const countRow = exports['countRow'] as CountRow;
  return (planes) => {
    const { rows, words } = planes;
    const perDyad = () => new Int32Array((rows * (rows - 1)) / 2);
    const found = { both: perDyad(), sided: perDyad(), opposite: perDyad(), neutral: perDyad() };
    if (rows < 2 || words === 0) return found;
    const stride = Math.ceil(words / 4) * BLOCK;
    const end = rows * stride;
    const missing = end + rows * 4 * PLANES - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536));
    const into = new Int32Array(memory.buffer);
    into.fill(0, 0, end / 4);
    lay(planes, stride, into);
    const near = Math.max(16, Math.floor(NEAR / stride));
    for (let from = 1; from < rows; from += near) {
      const to = Math.min(rows, from + near);
      for (let row = 0; row + 1 < to; row += 1) {
        const first = Math.max(row + 1, from);
        countRow(row * stride, first * stride, to * stride, stride, end);
        for (let dyad = dyadAt(row, first, rows), at = end / 4; at < end / 4 + PLANES * (to - first); dyad += 1, at += PLANES) {
          found.both[dyad] = into[at]!;
          found.sided[dyad] = into[at + 1]!;
          found.opposite[dyad] = into[at + 2]!;
          found.neutral[dyad] = into[at + 3]!;
        }
      }
    }
    return found;
  };
}

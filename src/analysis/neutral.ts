/**
 * On how many questions both of a dyad are neutral. Few are neutral on any one question, so that going through the
 * dyads of those few costs a third of another popcount over all words.
 */
import type { Planes } from './planes';

/** Per bit of one word the rows that have it, ascending. */
function rowsByBit({ neutral, rows, words }: Planes, word: number): number[][] {
  const lists: number[][] = Array.from({ length: 32 }, () => []);
  for (let row = 0; row < rows; row += 1) {
    for (let left = neutral[row * words + word]!; left !== 0; left &= left - 1) lists[31 - Math.clz32(left & -left)]!.push(row);
  }
  return lists;
}

function countPairs(list: readonly number[], k: number, found: Int32Array): void {
  for (let at = 0; at < list.length; at += 1) {
    const i = list[at]!;
    const before = i * k - (i * (i + 1)) / 2 - i - 1;
    for (let next = at + 1; next < list.length; next += 1) found[before + list[next]!]! += 1;
  }
}

/** Per dyad, in triangular order, the questions on which both are neutral. */
export function countNeutral(planes: Planes): Int32Array {
  const { rows, words } = planes;
  const found = new Int32Array((rows * (rows - 1)) / 2);
  for (let word = 0; word < words; word += 1) for (const list of rowsByBit(planes, word)) countPairs(list, rows, found);
  return found;
}

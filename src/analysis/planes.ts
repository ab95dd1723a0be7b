/** The bit planes of what is in view, with as little of what is not as is worth the copying. */
import type { Scope } from './scope';
import type { StanceTable } from './table';

/** Row-major planes of `rows` actors, in the order of Scope.actors. Int32Array, because V8 counts signed words faster. */
export interface Planes {
  readonly rows: number;
  /** Words in one row. */
  readonly words: number;
  /** Has a stance that is not mixed. */
  readonly any: Int32Array;
  /** Is for or against, qualified or not. */
  readonly sided: Int32Array;
  /** Is for, qualified or not. */
  readonly pos: Int32Array;
  readonly neutral: Int32Array;
  readonly qualified: Int32Array;
}

/** Rows of a plane word by word, without the words that the mask empties. */
function copyWords(plane: Uint32Array, width: number, { actors, mask }: Scope, kept: Uint32Array): Int32Array {
  const out = new Int32Array(actors.length * kept.length);
  for (let row = 0, to = 0; row < actors.length; row += 1) {
    const from = actors[row]! * width;
    for (let at = 0; at < kept.length; at += 1, to += 1) out[to] = plane[from + kept[at]!]! & mask[kept[at]!]!;
  }
  return out;
}

/** Rows of a plane bit by bit, so that the questions in view stand side by side. */
function packBits(plane: Uint32Array, width: number, { actors, questions }: Scope): Int32Array {
  const words = Math.ceil(questions.length / 32);
  const out = new Int32Array(actors.length * words);
  for (let row = 0; row < actors.length; row += 1) {
    const from = actors[row]! * width;
    for (let place = 0; place < questions.length; place += 1) {
      const question = questions[place]!;
      const bit = (plane[from + (question >>> 5)]! >>> (question & 31)) & 1;
      const to = row * words + (place >>> 5);
      out[to] = out[to]! | (bit << (place & 31));
    }
  }
  return out;
}

/**
 * Copies what is in view out of a table. Questions that lie scattered are packed, so that counting them takes a time
 * that falls with their number.
 */
export function planesOf(table: StanceTable, scope: Scope): Planes {
  const kept = Uint32Array.from(scope.mask.keys()).filter((word) => scope.mask[word] !== 0);
  const isScattered = 2 * scope.questions.length < 32 * kept.length;
  const gather = (plane: Uint32Array): Int32Array =>
    isScattered ? packBits(plane, table.words, scope) : copyWords(plane, table.words, scope, kept);
  const [any, pos, sided, qualified] = [gather(table.any), gather(table.pos), gather(table.neg), gather(table.qualified)];
  const neutral = new Int32Array(any.length);
  for (let at = 0; at < any.length; at += 1) {
    sided[at] = sided[at]! | pos[at]!;
    neutral[at] = any[at]! & ~sided[at]!;
  }
  const words = isScattered ? Math.ceil(scope.questions.length / 32) : kept.length;
  return { rows: scope.actors.length, words, any, sided, pos, neutral, qualified };
}

function within(plane: Int32Array, other: Int32Array): Int32Array {
  return plane.map((word, at) => word & other[at]!);
}

/**
 * One plane for each value that x can take: for, neutral, against; or, where qualified stances count half, support,
 * qualified support, neutral, qualified opposition, opposition.
 */
export function valuePlanes({ any, sided, pos, neutral, qualified }: Planes, isHalf: boolean): readonly Int32Array[] {
  const neg = sided.map((word, at) => word & ~pos[at]!);
  if (!isHalf) return [pos, neutral, neg];
  const full = any.map((word, at) => word & ~qualified[at]!);
  return [within(pos, full), within(pos, qualified), neutral, within(neg, qualified), within(neg, full)];
}

/**
 * One stance per actor and question, as bit planes: row-major, `actor · words +
 * (question >> 5)`, bit `question & 31`. Typed arrays only, so that a table can
 * be handed to a worker.
 */
import type { HalfUnits } from '../corpus/corpus';
import { STANCES, type Stance } from '../corpus/vocabulary';

export interface StanceTable {
  readonly actors: number;
  readonly questions: number;
  /** 32-bit words in one actor's row of a plane: ⌈questions / 32⌉. */
  readonly words: number;
  /** Has a stance that is not mixed; neutral included. */
  readonly any: Uint32Array;
  /** For: support and qualified support. */
  readonly pos: Uint32Array;
  /** Against: opposition and qualified opposition. */
  readonly neg: Uint32Array;
  readonly qualified: Uint32Array;
  /** Records of equal rank contradict each other; never together with `any`. */
  readonly mixed: Uint32Array;
  /** The stance, mixed or not, is that of a bloc of which the actor is a member. */
  readonly extended: Uint32Array;
  /** Known by rumour or inference only. */
  readonly uncertain: Uint32Array;
  /** What is held here, or that nothing is, is a hypothesis of the view. */
  readonly supposed: Uint32Array;
  /** Per actor 1 for a bloc whose statements are its members' now: it has left the picture. */
  readonly away: Uint8Array;
}

/** A stance in half units, or a mixed one. */
export type Held = HalfUnits | 'mixed';

/** A table in which nobody has a stance. */
export function emptyTable(actors: number, questions: number): StanceTable {
  const words = Math.ceil(questions / 32);
  const plane = (): Uint32Array => new Uint32Array(actors * words);
  return {
    actors,
    questions,
    words,
    any: plane(),
    pos: plane(),
    neg: plane(),
    qualified: plane(),
    mixed: plane(),
    extended: plane(),
    uncertain: plane(),
    supposed: plane(),
    away: new Uint8Array(actors),
  };
}

/** Whether a plane has the bit of an actor and a question. */
export function hasBit(plane: Uint32Array, words: number, actor: number, question: number): boolean {
  return (((plane[actor * words + (question >>> 5)] ?? 0) >>> (question & 31)) & 1) === 1;
}

/** Sets or clears the bit of an actor and a question in a plane. */
export function setBit(plane: Uint32Array, words: number, actor: number, question: number, on: boolean): void {
  const at = actor * words + (question >>> 5);
  const bit = 1 << (question & 31);
  const word = plane[at] ?? 0;
  plane[at] = on ? word | bit : word & ~bit;
}

/** Writes the stance of an actor on a question over what stood there; undefined takes it away. Clears the marks of extension, uncertainty and hypothesis. */
export function writeStance(table: StanceTable, actor: number, question: number, held: Held | undefined): void {
  const { words } = table;
  const x = typeof held === 'number' ? held : 0;
  setBit(table.any, words, actor, question, typeof held === 'number');
  setBit(table.pos, words, actor, question, x > 0);
  setBit(table.neg, words, actor, question, x < 0);
  setBit(table.qualified, words, actor, question, Math.abs(x) === 1);
  setBit(table.mixed, words, actor, question, held === 'mixed');
  setBit(table.extended, words, actor, question, false);
  setBit(table.uncertain, words, actor, question, false);
  setBit(table.supposed, words, actor, question, false);
}

/** Stance in half units (+2 support … −2 opposition), 'mixed', or undefined without a record. */
export function unitsOf(table: StanceTable, actor: number, question: number): Held | undefined {
  const has = (plane: Uint32Array): boolean => hasBit(plane, table.words, actor, question);
  if (has(table.mixed)) return 'mixed';
  if (!has(table.any)) return undefined;
  if (has(table.pos)) return has(table.qualified) ? 1 : 2;
  if (has(table.neg)) return has(table.qualified) ? -1 : -2;
  return 0;
}

/** The word for a stance in half units. */
export function stanceWord(x: HalfUnits): Stance {
  return STANCES[2 - x] ?? 'neutral';
}

/** The stance of an actor on a question, 'mixed', or undefined without a record. */
export function heldBy(table: StanceTable, actor: number, question: number): Stance | 'mixed' | undefined {
  const held = unitsOf(table, actor, question);
  return typeof held === 'number' ? stanceWord(held) : held;
}

/** Whether the stance of an actor on a question is its bloc's. */
export function isExtended(table: StanceTable, actor: number, question: number): boolean {
  return hasBit(table.extended, table.words, actor, question);
}

/** Whether the stance of an actor on a question is known by rumour or inference only. */
export function isUncertain(table: StanceTable, actor: number, question: number): boolean {
  return hasBit(table.uncertain, table.words, actor, question);
}

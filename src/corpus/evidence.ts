/** From an actor and a question to the rows that speak of them, and from a row to its record. */
import type { Corpus } from './corpus';
import type { Position } from './schema';
import { BASES, STANCES } from './vocabulary';

/** Where rows start: `question[q]` to `question[q + 1]` are a question's rows; `actor` likewise points into `rows`. */
interface Offsets {
  readonly question: Uint32Array;
  readonly actor: Uint32Array;
  readonly rows: Uint32Array;
}

const offsetsOf = new WeakMap<Corpus, Offsets>();

function starts(column: Uint32Array, count: number): Uint32Array {
  const offsets = new Uint32Array(count + 1);
  for (const value of column) offsets[value + 1] = (offsets[value + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at += 1) offsets[at] = (offsets[at] ?? 0) + (offsets[at - 1] ?? 0);
  return offsets;
}

/** Linear in the positions, once for each corpus. */
function offsets(corpus: Corpus): Offsets {
  const known = offsetsOf.get(corpus);
  if (known) return known;
  const { positions, actors, questions } = corpus;
  const actor = starts(positions.actor, actors.length);
  const next = actor.slice();
  const rows = new Uint32Array(positions.length);
  positions.actor.forEach((of, row) => {
    const place = next[of] ?? 0;
    rows[place] = row;
    next[of] = place + 1;
  });
  const made = { question: starts(positions.question, questions.length), actor, rows };
  offsetsOf.set(corpus, made);
  return made;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Rows of a question, in order of actor and precedence. */
export function rowsOfQuestion(corpus: Corpus, question: number): readonly number[] {
  const { question: at } = offsets(corpus);
  return range(at[question] ?? 0, at[question + 1] ?? 0);
}

/** Rows of an actor, in order of question and precedence. */
export function rowsOfActor(corpus: Corpus, actor: number): readonly number[] {
  const { actor: at, rows } = offsets(corpus);
  return Array.from(rows.subarray(at[actor] ?? 0, at[actor + 1] ?? 0));
}

/** Rows of an actor on a question in order of precedence: of the rows with an admitted basis, the first stands. */
export function rowsOf(corpus: Corpus, actor: number, question: number): readonly number[] {
  const { actor: column } = corpus.positions;
  const { question: at } = offsets(corpus);
  const end = at[question + 1] ?? 0;
  let [low, high] = [at[question] ?? 0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < actor) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < end && column[last] === actor) last += 1;
  return range(low, last);
}

/** Id of a record that was imported from a row of this number: such ids stand in the order of the rows. */
export const numberedId = (number: number): string => `r${String(number).padStart(7, '0')}`;

/**
 * The record of one row, as the file has it, or as the roll-call makes it. Fields without a value are absent, and so
 * is an `order` of 0. Throws a RangeError for a row that does not exist.
 */
export function positionAt(corpus: Corpus, row: number): Position {
  const { positions, actors, questions, sources } = corpus;
  const text = (column: Uint32Array | null): string => positions.strings[column?.[row] ?? 0] ?? '';
  const [actor, question] = [actors[positions.actor[row] ?? -1], questions[positions.question[row] ?? -1]];
  const [stance, basis] = [STANCES[2 - (positions.x[row] ?? 0)], BASES[positions.basis[row] ?? 0]];
  const source = sources[positions.source[row] ?? -1];
  if (!actor || !question || !stance || !basis || !source) throw new RangeError(`no row ${row} in corpus '${corpus.meta.id}'`);
  const { dateText, condition, passage, onBehalfOf, doubt, refs } = positions;
  const order = positions.order[row] ?? 0;
  const number = positions.number?.[row] ?? 0;
  return {
    id: text(positions.id) || numberedId(number),
    actor: actor.id,
    question: question.id,
    stance,
    basis,
    ...(text(dateText) && { date: text(dateText) }),
    ...(order !== 0 && { order }),
    ...(text(condition) && { condition: text(condition) }),
    summary: text(positions.summary),
    source: source.id,
    locator: text(positions.locator) || `row ${number}`,
    ...(text(passage) && { passage: JSON.parse(text(passage)) as NonNullable<Position['passage']> }),
    ...(text(onBehalfOf) && { onBehalfOf: text(onBehalfOf) }),
    ...(text(doubt) && { doubt: text(doubt) }),
    ...(text(refs) && { refs: JSON.parse(text(refs)) as string[] }),
  };
}

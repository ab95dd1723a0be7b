/** From an actor and a question to the rows that speak of them, and from a row to its record. */
import type { Corpus } from './corpus';
import type { Position } from './schema';
import { BASES, STANCES } from './vocabulary';

/** First place of an ascending column, from `low` up to `high`, whose value is not below the one given; `high` if there is none. */
function firstFrom(column: Uint32Array, value: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (column[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** First row of a question, and the one after its last: rows stand in order of question, actor and precedence. */
function spanOf({ positions }: Corpus, question: number): readonly [number, number] {
  const from = firstFrom(positions.question, question, 0, positions.length);
  return [from, firstFrom(positions.question, question + 1, from, positions.length)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Rows of a question, in order of actor and precedence. */
export function rowsOfQuestion(corpus: Corpus, question: number): readonly number[] {
  return range(...spanOf(corpus, question));
}

/** Rows of an actor on a question in order of precedence: of the rows with an admitted basis, the first stands. */
export function rowsOf(corpus: Corpus, actor: number, question: number): readonly number[] {
  const column = corpus.positions.actor;
  const [from, to] = spanOf(corpus, question);
  const first = firstFrom(column, actor, from, to);
  return range(first, firstFrom(column, actor + 1, first, to));
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

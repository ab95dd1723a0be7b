/** Which of an actor's rows on a question stands: rows in the order of Corpus.positions. */
import { endOf } from './dates';
import type { Position } from './schema';
import { BASES } from './vocabulary';

/** What rows are ordered by, as columns; `idOf` settles what all else leaves equal. */
export interface RowKeys {
  readonly length: number;
  readonly actor: Uint32Array;
  readonly question: Uint32Array;
  /** Index into BASES. */
  readonly basis: Uint8Array;
  /** End of the date interval as yyyymmdd; 0 where no date is known. */
  readonly date: Int32Array;
  readonly order: Int32Array;
  readonly idOf: (row: number) => string;
}

/** The keys of coded records, in the order of the list. */
export function recordKeys(
  records: readonly Position[],
  actorAt: ReadonlyMap<string, number>,
  questionAt: ReadonlyMap<string, number>,
): RowKeys {
  const { length } = records;
  const [actor, question, basis] = [new Uint32Array(length), new Uint32Array(length), new Uint8Array(length)];
  const [date, order] = [new Int32Array(length), new Int32Array(length)];
  for (const [row, record] of records.entries()) {
    actor[row] = actorAt.get(record.actor) ?? 0;
    question[row] = questionAt.get(record.question) ?? 0;
    basis[row] = BASES.indexOf(record.basis);
    date[row] = record.date === undefined ? 0 : endOf(record.date);
    order[row] = record.order ?? 0;
  }
  return { length, actor, question, basis, date, order, idOf: (row) => records[row]?.id ?? '' };
}

const at = (column: Uint8Array | Int32Array, row: number): number => column[row] ?? 0;

/** Rows in ascending order of a key, equal ones as they came. Linear: a counting sort. */
function sortedBy(key: Uint32Array, rows: Uint32Array): Uint32Array {
  let most = 0;
  for (const value of key) if (value > most) most = value;
  const next = new Uint32Array(most + 2);
  for (const value of key) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 1; value < next.length; value += 1) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0);
  const out = new Uint32Array(rows.length);
  for (const row of rows) {
    const value = key[row] ?? 0;
    const place = next[value] ?? 0;
    out[place] = row;
    next[value] = place + 1;
  }
  return out;
}

/**
 * Rows in order of question, actor and precedence: the stronger basis first, then the later end of date (no date
 * last), then the higher order, then the id in ascending order.
 */
export function precedenceOrder(keys: RowKeys): Uint32Array {
  const { length, actor, question, basis, date, order, idOf } = keys;
  const compare = (a: number, b: number): number =>
    at(basis, a) - at(basis, b) || at(date, b) - at(date, a) || at(order, b) - at(order, a) || (idOf(a) < idOf(b) ? -1 : 1);
  const rows = sortedBy(
    question,
    sortedBy(
      actor,
      Uint32Array.from({ length }, (_, row) => row),
    ),
  );
  const same = (a: number, b: number): boolean =>
    actor[rows[a] ?? 0] === actor[rows[b] ?? 0] && question[rows[a] ?? 0] === question[rows[b] ?? 0];
  for (let start = 0, end = 1; start < length; start = end, end += 1) {
    while (end < length && same(start, end)) end += 1;
    if (end - start > 1) rows.subarray(start, end).sort(compare);
  }
  return rows;
}

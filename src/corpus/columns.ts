/** Records and the votes of roll-calls, made one table of columns. */
import { voteId } from './ballots';
import type { Corpus, HalfUnits, Positions } from './corpus';
import { endOf } from './dates';
import { precedenceOrder } from './precedence';
import type { CorpusFile } from './schema';
import { BASES, STANCES } from './vocabulary';
import { textColumns } from './strings';

/** What a vote says, in half units, and in the words of a summary. */
const VOTES = [
  { list: 'yes', x: 2, summary: 'voted yes' },
  { list: 'abstain', x: 0, summary: 'abstained' },
  { list: 'no', x: -2, summary: 'voted no' },
] as const satisfies readonly { list: string; x: HalfUnits; summary: string }[];

function votesIn(file: CorpusFile): number {
  return file.rollcalls.reduce((sum, { yes, no, abstain }) => sum + yes.length + no.length + abstain.length, 0);
}

/** Index of the actor with an ISO code. */
export function isoIndex(file: CorpusFile): ReadonlyMap<string, number> {
  return new Map(file.actors.flatMap(({ iso3 }, at) => (iso3 === undefined ? [] : [[iso3, at] as const])));
}

const dayOf = (date: string | undefined): number => (date === undefined ? 0 : endOf(date));

/** All rows, records first and then votes, roll-call by roll-call. */
function unordered(file: CorpusFile, index: Corpus['index']): Positions {
  const { records, rollcalls, questions } = file;
  const length = records.length + votesIn(file);
  const { strings, columns, add, intern, put } = textColumns(length);
  const [actor, question, source] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  const [x, basis] = [new Int8Array(length), new Uint8Array(length)];
  const [date, order] = [new Int32Array(length), new Int32Array(length)];
  for (const [row, record] of records.entries()) {
    actor[row] = index.actor.get(record.actor) ?? 0;
    question[row] = index.question.get(record.question) ?? 0;
    source[row] = index.source.get(record.source) ?? 0;
    x[row] = 2 - STANCES.indexOf(record.stance);
    basis[row] = BASES.indexOf(record.basis);
    date[row] = dayOf(record.date);
    order[row] = record.order ?? 0;
    put('id', row, add(record.id));
    put('dateText', row, intern(record.date));
    put('passage', row, intern(record.passage && JSON.stringify(record.passage)));
    put('refs', row, intern(record.refs && JSON.stringify(record.refs)));
    for (const text of ['condition', 'summary', 'locator', 'onBehalfOf', 'doubt'] as const) put(text, row, intern(record[text]));
  }
  const isoAt = isoIndex(file);
  let row = records.length;
  for (const rollcall of rollcalls) {
    const asked = index.question.get(rollcall.question) ?? 0;
    const from = index.source.get(rollcall.source) ?? 0;
    const [day, dateText] = [dayOf(questions[asked]?.date), intern(questions[asked]?.date)];
    const locator = intern(rollcall.locator);
    for (const vote of VOTES) {
      const summary = intern(vote.summary);
      for (const code of rollcall[vote.list]) {
        actor[row] = isoAt.get(code) ?? 0;
        question[row] = asked;
        source[row] = from;
        x[row] = vote.x;
        date[row] = day;
        put('id', row, add(voteId(rollcall.id, code)));
        put('dateText', row, dateText);
        put('summary', row, summary);
        put('locator', row, locator);
        row += 1;
      }
    }
  }
  return { length, actor, question, x, basis, date, order, source, number: null, ...columns, strings };
}

type Cells = Uint32Array | Int32Array | Uint8Array | Int8Array;

function permuted(column: Cells, order: Uint32Array): Cells {
  const out = column.slice();
  for (let row = 0; row < out.length; row += 1) out[row] = column[order[row] ?? 0] ?? 0;
  return out;
}

/**
 * The positions of a file that is in the parser's order, as columns in order of question, actor and precedence.
 * A vote becomes a row of basis `record` with the date of its question and the source and locator of its roll-call.
 * `refs` and `passage` hold the JSON text of a record's.
 */
export function positionsOf(file: CorpusFile, index: Corpus['index']): Positions {
  const rows = unordered(file, index);
  const order = precedenceOrder({ ...rows, idOf: (row) => rows.strings[rows.id?.[row] ?? 0] ?? '' });
  const cells = Object.entries(rows).map(([name, column]) => [
    name,
    ArrayBuffer.isView(column) ? permuted(column as Cells, order) : column,
  ]);
  return Object.fromEntries(cells) as Positions;
}

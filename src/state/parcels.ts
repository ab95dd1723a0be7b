/** A large corpus on its way to a worker: in parcels, so that packing one does not hold up the page. */
import type { Corpus } from '../corpus/corpus';
import { indexOf } from '../corpus/order';

const TABLES = ['meetings', 'actors', 'groups', 'issues', 'questions'] as const;
const COLUMNS = ['actor', 'question', 'x', 'basis', 'date', 'order', 'onBehalfOf'] as const;
const INDICES = ['meetingOf', 'issueOf'] as const;

type Cells = Uint32Array | Int32Array | Int8Array | Uint8Array;

/** A part of a table, of a column of positions, or of an index of questions. */
export interface Parcel {
  readonly name: string;
  readonly entries: readonly unknown[] | Cells;
}

const ENTRIES = 1000;
const CELLS = 250_000;

function* slices(name: string, all: readonly unknown[] | Cells, size: number): Generator<Parcel> {
  for (let from = 0; from < all.length || from === 0; from += size) yield { name, entries: all.slice(from, from + size) };
}

/** As much of a corpus as its pictures are computed from: no texts, no sources. */
export function* parcelsOf(corpus: Corpus): Generator<Parcel> {
  for (const table of TABLES) {
    const entries =
      table === 'questions' ? corpus.questions.map(({ id, meeting, issue, date }) => ({ id, meeting, issue, date })) : corpus[table];
    yield* slices(table, entries, ENTRIES);
  }
  for (const column of COLUMNS) yield* slices(column, corpus.positions[column] ?? new Uint32Array(), CELLS);
  if (corpus.positions.onBehalfOf) yield* slices('strings', corpus.positions.strings, ENTRIES * 10);
  for (const index of INDICES) yield* slices(index, corpus[index], CELLS);
}

function joined(parts: readonly Parcel[]): readonly unknown[] | Cells {
  const [first] = parts;
  if (!first || Array.isArray(first.entries)) return parts.flatMap(({ entries }) => entries as readonly unknown[]);
  const cells = parts.map(({ entries }) => entries as Cells);
  const Column = (first.entries as Cells).constructor as new (length: number) => Cells;
  const all = new Column(cells.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of cells) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The corpus that parcels hold, with nothing in it that no picture is computed from. */
export function corpusFrom(parcels: readonly Parcel[]): Corpus {
  const get = (name: string) => joined(parcels.filter((parcel) => parcel.name === name));
  const tables = Object.fromEntries(TABLES.map((table) => [table, get(table)])) as unknown as Pick<Corpus, (typeof TABLES)[number]>;
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, get(column)])) as unknown as Record<
    (typeof COLUMNS)[number],
    Uint32Array
  >;
  const none = { id: null, dateText: null, condition: null, summary: null, locator: null, doubt: null, refs: null };
  const { actor, onBehalfOf } = columns;
  const positions = {
    ...none,
    ...columns,
    length: actor.length,
    source: new Uint32Array(),
    onBehalfOf: onBehalfOf.length > 0 ? onBehalfOf : null,
    strings: get('strings'),
  };
  const index = {
    meeting: indexOf(tables.meetings),
    actor: indexOf(tables.actors),
    group: indexOf(tables.groups),
    issue: indexOf(tables.issues),
    question: indexOf(tables.questions),
    source: new Map(),
  };
  return { ...tables, positions, index, meta: {}, meetingOf: get('meetingOf'), issueOf: get('issueOf') } as unknown as Corpus;
}

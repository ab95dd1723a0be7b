/** The positions of a table as columns of a corpus, in its order, each once. */
import type { Corpus, Positions } from '../../corpus/corpus';
import { endOf } from '../../corpus/dates';
import { numberedId } from '../../corpus/evidence';
import { precedenceOrder } from '../../corpus/precedence';
import { textColumns } from '../../corpus/strings';
import { BASES } from '../../corpus/vocabulary';
import type { Attributes, Read } from './attributes';
import { type FlawList, flaw } from './flaws';
import { columnFor, type Gathered } from './gather';
import type { Mapping } from './mapping';
import { cleanText } from './names';
import type { Sheet } from './sheet';

interface Given {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly found: Gathered;
  readonly attributes: Attributes;
  /** Ids by place: of actors and questions as they were gathered, of sources as sourcesOf has them. */
  readonly ids: { readonly actor: readonly string[]; readonly question: readonly string[]; readonly source: readonly string[] };
  /** Id of an actor by name. */
  readonly bloc: ReadonlyMap<string, string>;
  readonly asked: Uint32Array;
  readonly sourceOf: Uint32Array;
}

const TEXTS = ['condition', 'summary', 'locator', 'onBehalfOf'] as const;

function places(ids: readonly string[], index: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(ids, (id) => index.get(id) ?? 0);
}

/** The columns before they are put in order; `key` is what makes two rows with the same stance the same record. */
function unordered(given: Given, index: Corpus['index']): { rows: Positions; key: (row: number) => string } {
  const { sheet, mapping, found, attributes, ids, bloc, asked, sourceOf } = given;
  const { length, row: sheetRow } = found;
  const isLong = mapping.layout === 'long';
  const { strings, columns, intern, put } = textColumns(length);
  const cell = <T>(column: Read<T> | undefined, at: number): number => column?.cells[sheetRow[at] ?? 0] ?? 0;
  const interned = (column: Read<string> | undefined, written: (text: string) => string | undefined = (text) => text) =>
    Uint32Array.from(column?.meanings ?? [], (text) => (text === undefined ? 0 : intern(written(text))));
  const texts = {
    condition: interned(attributes.condition),
    summary: interned(attributes.summary),
    locator: interned(attributes.locator),
    onBehalfOf: interned(attributes.onBehalfOf, (name) => bloc.get(name)),
  };
  const dateTexts = interned(attributes.date);
  const days = Int32Array.from(attributes.date?.meanings ?? [], (date) => (date === undefined ? 0 : endOf(date)));
  const stance = isLong ? columnFor(sheet, mapping, 'stance') : undefined;
  const stated = stance?.values.map((value) => intern(`Coded as “${cleanText(value)}”`));
  const inRow = intern('Coded in the table');
  const [actorAt, questionAt, sourceAt] = [
    places(ids.actor, index.actor),
    places(ids.question, index.question),
    places(ids.source, index.source),
  ];
  const written = TEXTS.filter((text) => attributes[text]);
  const basisElse = BASES.indexOf(mapping.basis);
  const [actor, question, source, number] = [
    new Uint32Array(length),
    new Uint32Array(length),
    new Uint32Array(length),
    new Uint32Array(length),
  ];
  const [basis, date, order] = [new Uint8Array(length), new Int32Array(length), new Int32Array(length)];
  for (let at = 0; at < length; at += 1) {
    actor[at] = actorAt[found.actor[at] ?? 0] ?? 0;
    question[at] = questionAt[asked[at] ?? 0] ?? 0;
    source[at] = sourceAt[sourceOf[at] ?? 0] ?? 0;
    number[at] = isLong ? (sheetRow[at] ?? 0) + sheet.firstRow : at + 1;
    basis[at] = attributes.basis?.meanings[cell(attributes.basis, at)] ?? basisElse;
    order[at] = attributes.order?.meanings[cell(attributes.order, at)] ?? 0;
    date[at] = days[cell(attributes.date, at)] ?? 0;
    put('dateText', at, dateTexts[cell(attributes.date, at)] ?? 0);
    for (const text of written) put(text, at, texts[text][cell(attributes[text], at)] ?? 0);
    if ((columns.summary?.[at] ?? 0) === 0) put('summary', at, stated?.[stance?.cells[sheetRow[at] ?? 0] ?? 0] ?? inRow);
    if (!isLong && (columns.locator?.[at] ?? 0) === 0) put('locator', at, intern(`row ${(sheetRow[at] ?? 0) + sheet.firstRow}`));
  }
  const x = found.x.subarray(0, length);
  const key = (at: number): string =>
    `${x[at]} ${source[at]} ${columns.condition?.[at] ?? 0} ${columns.summary?.[at] ?? 0} ${isLong || attributes.locator ? (columns.locator?.[at] ?? 0) : 0} ${columns.onBehalfOf?.[at] ?? 0}`;
  return { rows: { length, actor, question, x, basis, date, order, source, number, ...columns, strings }, key };
}

type Cells = Uint32Array | Int32Array | Uint8Array | Int8Array;

function picked(column: Cells, order: Uint32Array): Cells {
  const out = column.slice(0, order.length);
  for (let row = 0; row < order.length; row += 1) out[row] = column[order[row] ?? 0] ?? 0;
  return out;
}

/** Rows that stay when of records that are equal in everything one is kept; counts contradictions on the way. */
function withoutCopies(order: Uint32Array, rows: Positions, key: (row: number) => string): { kept: Uint32Array; contradictions: number } {
  const kept = new Uint32Array(order.length);
  let [length, contradictions] = [0, 0];
  const same = (a: number, b: number): boolean =>
    rows.actor[a] === rows.actor[b] &&
    rows.question[a] === rows.question[b] &&
    rows.basis[a] === rows.basis[b] &&
    rows.date[a] === rows.date[b] &&
    rows.order[a] === rows.order[b];
  for (let start = 0; start < order.length; ) {
    const first = order[start] ?? 0;
    let end = start + 1;
    while (end < order.length && same(first, order[end] ?? 0)) end += 1;
    if (end === start + 1) {
      kept[length] = first;
      length += 1;
      start = end;
      continue;
    }
    const run = order.subarray(start, end);
    const seen = new Set<string>();
    for (const row of run) {
      const sign = key(row);
      if (seen.has(sign)) continue;
      seen.add(sign);
      kept[length] = row;
      length += 1;
    }
    if (run.some((row) => rows.x[row] !== rows.x[first])) contradictions += 1;
    start = end;
  }
  return { kept: kept.subarray(0, length), contradictions };
}

/** Columns in the order of Corpus.positions. Copies and contradictions are counted among the warnings. */
export function positionsOf(given: Given, index: Corpus['index'], flaws: FlawList): Positions {
  const { rows, key } = unordered(given, index);
  const order = precedenceOrder({ ...rows, idOf: (row) => numberedId(rows.number?.[row] ?? 0) });
  const { kept, contradictions } = withoutCopies(order, rows, key);
  if (kept.length < rows.length) flaws.add(flaw('duplicates', { count: rows.length - kept.length }));
  if (contradictions > 0) flaws.add(flaw('contradictions', { count: contradictions }));
  const cells = Object.entries(rows).map(([name, column]) => [name, ArrayBuffer.isView(column) ? picked(column as Cells, kept) : column]);
  return { ...(Object.fromEntries(cells) as Positions), length: kept.length };
}

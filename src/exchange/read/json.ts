/** JSON: a corpus file, a list of rows, or a row on each line. */
import { flaw, Refused } from './flaws';
import { DEEPEST, MOST_BYTES, MOST_COLUMNS } from './limits';
import { type Sheet, SheetBuilder } from './sheet';

/** Refuses a text whose brackets go deeper than any corpus has them: what reads them would run out of stack. */
function checkDepth(text: string): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at += 1;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > DEEPEST) throw new Refused(flaw('too-deep', { accepted: `≤ ${DEEPEST}` }));
    } else if (code === 93 || code === 125) depth -= 1;
  }
}

/** Line and column of a place in a text, both from 1. */
function placeOf(text: string, at: number): { row: number; column: string } {
  const before = text.slice(0, at).split('\n');
  return { row: before.length, column: String((before.at(-1)?.length ?? 0) + 1) };
}

/** The value of a JSON text; throws a Refused that says at which line it is broken. */
function parseJson(text: string, firstLine = 1): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/.exec(message)?.[1];
    const place = placeOf(text, at === undefined ? text.length : Number(at));
    throw new Refused(flaw('bad-json', { ...place, row: place.row + firstLine - 1, value: text.slice(Number(at ?? 0)).slice(0, 20) }));
  }
}

function cellOf(value: unknown, row: number, column: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') throw new Refused(flaw('nested-value', { row, column }));
  return String(value as string | number | boolean);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows as objects: every key that any of them has is a column. */
function sheetOfObjects(rows: readonly unknown[], name: string): Sheet {
  const columns = new Set<string>();
  rows.forEach((row, at) => {
    if (!isObject(row)) throw new Refused(flaw('not-a-table', { row: at + 1 }));
    for (const key of Object.keys(row)) columns.add(key);
    if (columns.size > MOST_COLUMNS) throw new Refused(flaw('too-many-columns', { count: columns.size, accepted: `≤ ${MOST_COLUMNS}` }));
  });
  const headers = [...columns];
  const builder = new SheetBuilder(headers, 1);
  rows.forEach((row, at) => {
    const cells = row as Readonly<Record<string, unknown>>;
    builder.add(headers.map((header) => (Object.hasOwn(cells, header) ? cellOf(cells[header], at + 1, header) : '')));
  });
  return builder.done(name);
}

/** Rows as lists, the first of which is the header. */
function sheetOfLists(rows: readonly unknown[], name: string): Sheet {
  const texts = rows.map((row, at) => {
    if (!Array.isArray(row)) throw new Refused(flaw('not-a-table', { row: at + 1 }));
    return row.map((value, column) => cellOf(value, at + 1, String(column + 1)));
  });
  const builder = new SheetBuilder(texts[0] ?? []);
  for (const cells of texts.slice(1)) builder.add(cells);
  return builder.done(name);
}

/** Rows on lines of their own; blank lines are passed over. */
function linesOf(text: string): unknown[] {
  return text.split(/\r?\n/).flatMap((line, at) => (line.trim() === '' ? [] : [parseJson(line, at + 1)]));
}

/** A table, or else what a JSON file holds. */
export type Json = { readonly sheet: Sheet; readonly file?: never } | { readonly file: unknown; readonly sheet?: never };

/** What a text that starts like JSON holds. Throws a Refused. */
export function readJson(text: string, name: string): Json {
  if (text.length > MOST_BYTES) throw new Refused(flaw('too-large', { count: text.length, accepted: `≤ ${MOST_BYTES}` }));
  const isLines = /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text);
  const value = isLines ? linesOf(text) : parseJson(text);
  if (!Array.isArray(value)) return { file: value };
  if (value.length === 0) throw new Refused(flaw('empty'));
  return { sheet: Array.isArray(value[0]) ? sheetOfLists(value, name) : sheetOfObjects(value, name) };
}

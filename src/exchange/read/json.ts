/** JSON: a corpus file, a list of rows, or a row on each line; rows are objects, or lists below one that is the header. */
import { FlawList, flaw, Refused, tooLarge } from './flaws';
import { jsonFault } from './jsonFault';
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
  } catch {
    const at = jsonFault(text);
    const place = placeOf(text, at);
    throw new Refused(flaw('bad-json', { ...place, row: place.row + firstLine - 1, value: text.slice(at, at + 20) || null }));
  }
}

/** Texts of cells, and what stands where no text can: all of it is told once every row has been read. */
class Cells {
  private readonly flaws = new FlawList();

  textOf(value: unknown, row: number, column: string): string {
    if (value === null || value === undefined) return '';
    if (typeof value !== 'object') return String(value as string | number | boolean);
    this.flaws.add(flaw('nested-value', { row, column, value: Array.isArray(value) ? '[…]' : '{…}' }));
    return '';
  }

  notARow(row: number): void {
    this.flaws.add(flaw('not-a-row', { row }));
  }

  check(): void {
    if (this.flaws.hasErrors) throw new Refused(...this.flaws.all);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows as objects: every key that any of them has is a column. */
function sheetOfObjects(rows: readonly unknown[], name: string): Sheet {
  const columns = new Set<string>();
  const cells = new Cells();
  rows.forEach((row, at) => {
    if (!isObject(row)) return cells.notARow(at + 1);
    for (const key of Object.keys(row)) columns.add(key);
    if (columns.size > MOST_COLUMNS) throw new Refused(flaw('too-many-columns', { count: columns.size, accepted: `≤ ${MOST_COLUMNS}` }));
  });
  const headers = [...columns];
  const builder = new SheetBuilder(headers, 1);
  rows.forEach((row, at) => {
    if (!isObject(row)) return;
    builder.add(headers.map((header) => (Object.hasOwn(row, header) ? cells.textOf(row[header], at + 1, header) : '')));
  });
  cells.check();
  return builder.done(name);
}

/** Rows as lists, the first of which is the header. */
function sheetOfLists(rows: readonly unknown[], name: string): Sheet {
  const cells = new Cells();
  const texts = rows.map((row, at) => {
    if (Array.isArray(row)) return row.map((value, column) => cells.textOf(value, at + 1, String(column + 1)));
    cells.notARow(at + 1);
    return [];
  });
  cells.check();
  const builder = new SheetBuilder(texts[0] ?? []);
  for (const row of texts.slice(1)) builder.add(row);
  return builder.done(name);
}

/** Rows on lines of their own; blank lines are passed over. Throws a Refused with every line that is broken. */
function linesOf(text: string): unknown[] {
  const flaws = new FlawList();
  const rows = text.split(/\r?\n/).flatMap((line, at): unknown[] => {
    if (line.trim() === '') return [];
    try {
      return [parseJson(line, at + 1)];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      for (const one of error.flaws) flaws.add(one);
      return [];
    }
  });
  if (flaws.hasErrors) throw new Refused(...flaws.all);
  return rows;
}

/** A table, or else what a JSON file holds. */
export type Json = { readonly sheet: Sheet; readonly file?: never } | { readonly file: unknown; readonly sheet?: never };

/** What a text that starts like JSON holds. Throws a Refused. */
export function readJson(text: string, name: string): Json {
  if (text.length > MOST_BYTES) throw new Refused(tooLarge(text.length, MOST_BYTES));
  // Nothing in JSON begins right after the end of another thing.
  const isLines = /^\s*(?:\{[^\n]*\}|\[[^\n]*\])\s*\n\s*[[{]/.test(text);
  const value = isLines ? linesOf(text) : parseJson(text);
  if (!Array.isArray(value)) return { file: value };
  if (value.length === 0) throw new Refused(flaw('empty'));
  return { sheet: Array.isArray(value[0]) ? sheetOfLists(value, name) : sheetOfObjects(value, name) };
}

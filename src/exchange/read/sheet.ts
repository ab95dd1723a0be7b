/**
 * A table of texts, kept by columns: each column has its different texts once and an index for every row. Files of
 * every kind become one, so that what is asked of values is asked once for each different one.
 */
import { type Flaw, FlawList, flaw, Refused } from './flaws';
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT } from './limits';

export interface Column {
  readonly header: string;
  /** Different texts as they stand in the file; the first is the empty text. One may come twice in a very large column. */
  readonly values: readonly string[];
  /** Index into values for every row. */
  readonly cells: Uint32Array;
}

export interface Sheet {
  readonly name: string;
  readonly rows: number;
  /** What the file calls its first row below the header. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
  /** What the whole is about, where the file says so. */
  readonly origin: 'table' | 'dna';
  /** What is wrong with its rows whatever its columns mean; then it can be checked further and not opened. */
  readonly flaws: readonly Flaw[];
}

/** Tables of a file of several, of which one is read at a time. */
export interface Tables {
  readonly names: readonly string[];
  /** The one that was asked for, or the first that is not empty. */
  readonly sheet: Sheet;
}

/** With so many different texts in a column that is mostly different ones, looking them up costs more than it saves. */
const MANY = 200_000;

class Builder {
  readonly values = [''];
  cells = new Uint32Array(1024);
  characters = 0;
  private known: Map<string, number> | null = new Map([['', 0]]);
  private last = '';
  private lastIndex = 0;

  put(row: number, text: string): void {
    if (row >= this.cells.length) {
      const larger = new Uint32Array(2 * row);
      larger.set(this.cells);
      this.cells = larger;
    }
    if (text === '') return;
    if (text !== this.last) {
      this.lastIndex = this.indexOf(text, row);
      this.last = text;
    }
    this.cells[row] = this.lastIndex;
  }

  private indexOf(text: string, row: number): number {
    const found = this.known?.get(text);
    if (found !== undefined) return found;
    const index = this.values.push(text) - 1;
    this.characters += text.length;
    this.known?.set(text, index);
    if (index > MANY && 2 * index > row) this.known = null;
    return index;
  }
}

/** Headers made different from each other; empty ones are numbered. */
function namesOf(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const wanted = header.trim().normalize('NFC') || `column ${at + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${number})`;
    taken.add(name);
    return name;
  });
}

/** Takes rows one by one; of rows that are longer than the header it takes note. Throws a Refused beyond a limit. */
export class SheetBuilder {
  private readonly headers: readonly string[];
  private readonly builders: readonly Builder[];
  private readonly firstRow: number;
  private readonly flaws = new FlawList();
  private rows = 0;

  constructor(headers: readonly string[], firstRow = 2) {
    if (headers.length > MOST_COLUMNS)
      throw new Refused(flaw('too-many-columns', { count: headers.length, accepted: `≤ ${MOST_COLUMNS}` }));
    this.headers = namesOf(headers);
    this.builders = headers.map(() => new Builder());
    this.firstRow = firstRow;
  }

  add(cells: readonly string[]): void {
    const row = this.rows;
    const { builders } = this;
    if (row >= MOST_ROWS) throw new Refused(flaw('too-many-rows', { accepted: `≤ ${MOST_ROWS}`, count: row + 1 }));
    if ((row + 1) * builders.length > MOST_CELLS)
      throw new Refused(flaw('too-many-cells', { accepted: `≤ ${MOST_CELLS}`, row: row + this.firstRow }));
    const width = Math.min(cells.length, builders.length);
    for (let at = 0; at < width; at += 1) {
      const text = cells[at] ?? '';
      if (text.length > LONGEST_CELL) throw new Refused(this.flawAt('cell-too-long', at, text, `≤ ${LONGEST_CELL}`));
      builders[at]?.put(row, text);
    }
    for (let at = width; at < builders.length; at += 1) builders[at]?.put(row, '');
    if (cells.length > builders.length) {
      const extra = cells.findIndex((text, at) => at >= builders.length && text.trim() !== '');
      if (extra >= 0) this.flaws.add(this.flawAt('extra-cells', extra, cells[extra] ?? '', `≤ ${builders.length}`));
    }
    this.rows += 1;
    if ((this.rows & 0xffff) === 0) this.checkText();
  }

  private flawAt(kind: 'cell-too-long' | 'extra-cells', at: number, value: string, accepted: string): Flaw {
    return flaw(kind, { row: this.rows + this.firstRow, column: this.headers[at] ?? `column ${at + 1}`, value, accepted });
  }

  private checkText(): void {
    const characters = this.builders.reduce((sum, builder) => sum + builder.characters, 0);
    if (characters > MOST_TEXT) throw new Refused(flaw('too-much-text', { accepted: `≤ ${MOST_TEXT}` }));
  }

  /** The table; columns without a header and without a text are left out. */
  done(name: string, origin: Sheet['origin'] = 'table'): Sheet {
    this.checkText();
    const { rows, firstRow } = this;
    const columns = this.builders.flatMap(({ values, cells }, at) => {
      const header = this.headers[at] ?? '';
      if (values.length === 1 && /^column \d+$/.test(header)) return [];
      return [{ header, values, cells: cells.subarray(0, rows) }];
    });
    if (rows === 0 || columns.length === 0) throw new Refused(flaw('empty'));
    return { name, rows, firstRow, columns, origin, flaws: this.flaws.all };
  }
}

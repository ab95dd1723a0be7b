/** Tables of text: commas, semicolons, tabs or bars between cells; the file shows which. Rows are read as they come in. */
import Papa from 'papaparse';
import { flaw, Refused } from './flaws';
import { LONGEST_ROW } from './limits';
import { type Sheet, SheetBuilder } from './sheet';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 30;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: string, newline: '\n' | '\r', isLast: boolean, preview = 0): Parsed {
  return new Papa.Parser({ delimiter, newline, preview }).parse(text, 0, !isLast) as Parsed;
}

function newlineOf(text: string): '\n' | '\r' {
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** Good when rows have equally many cells, and many. */
function fit(rows: readonly string[][]): number {
  const widths = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map(({ length }) => length);
  const first = widths[0] ?? 0;
  if (first < 2) return 0;
  return widths.filter((width) => width === first).length / widths.length + Math.min(first, 100) / 1000;
}

/** The delimiter that makes the most even table of the first rows; a comma for a table of one column. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 1 << 16);
  const isWhole = head.length === text.length;
  const fits = DELIMITERS.map((delimiter) => {
    const { data } = parse(head, delimiter, newlineOf(head), isWhole, SAMPLE_ROWS);
    return fit(data);
  });
  const best = Math.max(...fits);
  return best === 0 ? ',' : (DELIMITERS[fits.indexOf(best)] ?? ',');
}

/** The line in which Excel is told the delimiter, above the header. */
const SEPARATOR = /^sep=([,;\t|])\r?\n/i;

/** Reads rows from pieces of text. */
class Reader {
  private builder: SheetBuilder | null = null;
  private readonly delimiter: string;
  private readonly newline: '\n' | '\r';
  /** Blank rows above the header, or since the last row that was not blank. */
  private blanks = 0;
  private row = 0;

  constructor(head: string) {
    this.delimiter = SEPARATOR.exec(head)?.[1] ?? delimiterOf(head);
    this.newline = newlineOf(head.slice(0, 1 << 16));
  }

  /** Reads the whole rows of a text and returns what is left of it. */
  read(given: string, isLast: boolean): string {
    const text = this.row === 0 ? given.replace(SEPARATOR, '\n') : given;
    const { data, errors, meta } = parse(text, this.delimiter, this.newline, isLast);
    const [error] = errors;
    if (error) throw new Refused(flaw('bad-quotes', { row: this.row + (error.row ?? 0) + 1 }));
    for (const cells of data) this.take(cells);
    const rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > LONGEST_ROW) throw new Refused(flaw('row-too-long', { row: this.row + 1, accepted: `≤ ${LONGEST_ROW}` }));
    return rest;
  }

  private take(cells: string[]): void {
    this.row += 1;
    const isBlank = cells.length === 1 && cells[0]?.trim() === '';
    if (isBlank) {
      this.blanks += 1;
      return;
    }
    if (!this.builder) this.builder = new SheetBuilder(cells, this.blanks + 2);
    else {
      // Kept, so that rows have the numbers that a spreadsheet gives them; those at the end are no rows.
      for (let blank = 0; blank < this.blanks; blank += 1) this.builder.add([]);
      this.builder.add(cells);
    }
    this.blanks = 0;
  }

  done(name: string): Sheet {
    if (!this.builder) throw new Refused(flaw('empty'));
    return this.builder.done(name);
  }
}

/** The table that a text holds. Throws a Refused. */
export async function readDelimited(pieces: AsyncIterable<string>, name: string): Promise<Sheet> {
  let reader: Reader | null = null;
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    // A first piece of a few letters would not show the delimiter.
    if (!reader && rest.length < 1 << 16) continue;
    reader ??= new Reader(rest);
    rest = reader.read(rest, false);
  }
  reader ??= new Reader(rest);
  if (rest !== '') reader.read(rest, true);
  return reader.done(name);
}

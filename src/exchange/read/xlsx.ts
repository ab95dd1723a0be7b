/** Excel files (.xlsx): the cells of a sheet as texts, days as YYYY-MM-DD. */
import { flaw, Refused } from './flaws';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { type Sheet, SheetBuilder, type Tables } from './sheet';
import { unescaped, type Workbook, workbookOf } from './workbook';
import { walkXml } from './xml';
import { unzipTexts } from './zip';

const DAY = 86_400_000;

/** 'BC12' → 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,4}/.exec(reference.toUpperCase())?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function dayText(serial: number, is1904: boolean): string {
  const day = new Date((Math.floor(serial) - (is1904 ? 24_107 : 25_569)) * DAY);
  return Number.isNaN(day.getTime()) ? String(serial) : day.toISOString().slice(0, 10);
}

/** A cell as its text; what a formula came to is its text. */
function textOf(type: string, style: number, raw: string, { texts, isDate, is1904 }: Workbook): string {
  if (raw === '' || type === 'e') return '';
  if (type === 's') return texts[Number(raw)] ?? '';
  if (type === 'b') return raw === '1' ? 'true' : 'false';
  if (type === 'd') return raw.slice(0, 10);
  if (type !== '' && type !== 'n') return unescaped(raw);
  const number = Number(raw);
  if (Number.isNaN(number)) return raw;
  return isDate[style] ? dayText(number, is1904) : String(number);
}

/** Rows of a sheet, handed on with their number, which is from 1. */
function eachRow(xml: string, part: string, workbook: Workbook, visit: (cells: string[], row: number) => void): void {
  let [cells, row, column, type, style, raw, inValue]: [string[], number, number, string, number, string, boolean] = [
    [],
    0,
    -1,
    '',
    0,
    '',
    false,
  ];
  walkXml(xml, part, {
    open: (name, attribute) => {
      if (name === 'row') {
        [cells, column] = [[], -1];
        row = Number(attribute('r') ?? row + 1);
      } else if (name === 'c') {
        const reference = attribute('r');
        column = reference === undefined ? column + 1 : columnOf(reference);
        [type, style, raw] = [attribute('t') ?? '', Number(attribute('s') ?? 0), ''];
      }
      inValue = name === 'v' || (name === 't' && type === 'inlineStr');
    },
    close: (name) => {
      inValue = false;
      if (name === 'c' && raw !== '') {
        if (!(column >= 0 && column < MOST_COLUMNS))
          throw new Refused(flaw('too-many-columns', { count: column + 1, accepted: `≤ ${MOST_COLUMNS}` }));
        while (cells.length < column) cells.push('');
        cells[column] = textOf(type, style, raw, workbook);
      }
      if (name === 'row') visit(cells, row);
    },
    text: (text) => {
      if (inValue) raw += text;
    },
  });
}

function sheetOf(xml: string, name: string, part: string, workbook: Workbook): Sheet | null {
  let builder: SheetBuilder | null = null;
  let next = 0;
  eachRow(xml, part, workbook, (cells, row) => {
    if (!builder) {
      if (cells.every((cell) => cell.trim() === '')) return;
      builder = new SheetBuilder(cells, row + 1);
      next = row + 1;
      return;
    }
    if (!(row >= next && row <= MOST_ROWS)) throw new Refused(flaw('unreadable', { row: next, column: part }));
    // Rows without a cell are not written down.
    for (; next < row; next += 1) builder.add([]);
    builder.add(cells);
    next += 1;
  });
  return next === 0 || !builder ? null : (builder as SheetBuilder).done(name);
}

/** Reads the sheet of a name, or the first with anything in it. Throws a Refused. */
export function readXlsx(bytes: Uint8Array, wanted: string | null): Tables {
  const parts = unzipTexts(bytes, (name) => /^xl\/(workbook|sharedStrings|styles|_rels\/|worksheets\/[^/]+\.xml$)/.test(name));
  if (!parts.has('xl/workbook.xml')) throw new Refused(flaw('not-a-table'));
  const workbook = workbookOf(parts);
  const names = workbook.sheets.map(({ name }) => name);
  for (const { name, part } of workbook.sheets) {
    if (wanted !== null && name !== wanted) continue;
    const sheet = parts.has(part) ? sheetOf(parts.get(part) ?? '', name, part, workbook) : null;
    if (sheet) return { names, sheet };
  }
  throw new Refused(flaw('empty'));
}

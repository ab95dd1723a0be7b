/** Excel files made by hand, as small as they can be. */
import { strToU8, zipSync } from 'fflate';

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Cell = string | number | { readonly xml: string };

/** A sheet's XML; texts stand in the cells, numbers as numbers, and null leaves a cell out. */
export function sheetXml(rows: readonly (readonly (Cell | null)[])[]): string {
  const cell = (value: Cell, place: string): string => {
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${place}"`);
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const body = rows.map((cells, row) => {
    const inside = cells.map((value, column) => (value === null ? '' : cell(value, `${letters(column)}${row + 1}`))).join('');
    return inside === '' ? '' : `<row r="${row + 1}">${inside}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

const WORKBOOK = (names: readonly string[]): string =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`;
const RELATIONS = (count: number): string =>
  `<Relationships>${Array.from({ length: count }, (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`;
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>';
const SHARED = '<sst><si><t>Shared</t></si><si><r><t>In </t></r><r><t>parts</t></r><rPh><t>not this</t></rPh></si></sst>';

/** A workbook of sheets given as XML; further parts replace its own. */
export function workbook(sheets: Readonly<Record<string, string>>, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const all: Record<string, string> = {
    'xl/workbook.xml': WORKBOOK(names),
    'xl/_rels/workbook.xml.rels': RELATIONS(names.length),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': SHARED,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ''])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

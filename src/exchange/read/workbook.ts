/** What an Excel file says of itself beside its cells: names of sheets, shared texts, which number formats are dates. */
import { walkXml } from './xml';

type Parts = ReadonlyMap<string, string>;

export interface Workbook {
  /** Name and part of each sheet, in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly texts: readonly string[];
  /** Per cell style whether its number is a day. */
  readonly isDate: readonly boolean[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

/** Ids of built-in number formats that show a date. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Excel allows no longer ones; searching a made-up one takes a time that is the square of its length. */
const LONGEST_FORMAT = 255;

/** Whether a format shows a day, a month or a year, outside of quoted texts, colours and conditions. */
function showsDate(given: string): boolean {
  const format = given.slice(0, LONGEST_FORMAT);
  return /[dy]|m(?!m?:)(?![^;]*[hs])/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}

function targetsOf(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'workbook.xml.rels', {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** Signs that XML cannot hold stand as `_x000D_`; an underscore that would begin such a thing, as `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function textsOf(parts: Parts): string[] {
  const texts: string[] = [];
  let [current, inText, phonetic] = ['', false, 0];
  walkXml(parts.get('xl/sharedStrings.xml') ?? '', 'sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(current));
      if (name === 'rPh') phonetic -= 1;
      inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return texts;
}

function datesOf(parts: Parts): boolean[] {
  const formats = new Map<number, string>();
  const isDate: boolean[] = [];
  let inStyles = false;
  walkXml(parts.get('xl/styles.xml') ?? '', 'styles.xml', {
    open: (name, attribute) => {
      if (name === 'cellXfs') inStyles = true;
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name !== 'xf' || !inStyles) return;
      const id = Number(attribute('numFmtId') ?? 0);
      const format = formats.get(id);
      isDate.push(format === undefined ? BUILT_IN_DATES.has(id) : showsDate(format));
    },
    close: (name) => {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return isDate;
}

/** Reads the parts that every Excel file has; what is missing is taken for empty. Throws a Refused. */
export function workbookOf(parts: Parts): Workbook {
  const targets = targetsOf(parts);
  const sheets: { name: string; part: string }[] = [];
  let is1904 = false;
  walkXml(parts.get('xl/workbook.xml') ?? '', 'workbook.xml', {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const part = targets.get(attribute('r:id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attribute('name') ?? `${sheets.length + 1}`, part });
    },
  });
  return { sheets, texts: textsOf(parts), isDate: datesOf(parts), is1904 };
}

/** Dates as tables have them, made dates of the corpus. */
import { isRealDate } from '../../corpus/dates';
import type { Mapping } from './mapping';

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?)?$/;
const OTHER = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: .*)?$/;

function written(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const inYear = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
  const inMonth = day === undefined || Number(day) >= 1;
  const text = parts.join('-');
  return inYear && inMonth && isRealDate(text) ? text : undefined;
}

/** YYYY, YYYY-MM or YYYY-MM-DD of a cell; 14/12/2012 only where the mapping says in which order days and months stand. */
export function readDate(cell: string, order: Mapping['dates']): string | undefined {
  const iso = ISO.exec(cell);
  if (iso) return written(iso[1] ?? '', iso[2], iso[3]);
  const other = order === 'ymd' ? null : OTHER.exec(cell);
  if (!other) return undefined;
  const [, first = '', second = '', year = ''] = other;
  return order === 'dmy' ? written(year, second, first) : written(year, first, second);
}

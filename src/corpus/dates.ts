/**
 * Dates of the corpus: YYYY, YYYY-MM or YYYY-MM-DD in the Gregorian calendar. A
 * shorter date is the interval of all its days. Days are compared as integers
 * yyyymmdd. The functions expect the written form that the schema demands.
 */

/** Dates of a meeting of which no date is known, where one is required; the interface says ‘no date’. */
export const SOME_TIME = { from: '1900', to: '2100' } as const;

/** Whether a meeting's dates are those of one of which no date is known. */
export const isUndated = ({ from, to }: { readonly from: string; readonly to?: string | undefined }): boolean =>
  from === SOME_TIME.from && to === SOME_TIME.to;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const monthOf = (date: string, otherwise: number): number => (date.length > 4 ? Number(date.slice(5, 7)) : otherwise);

/** First day of a date, as yyyymmdd: '2013' → 20130101, '2013-06' → 20130601. */
export function startOf(date: string): number {
  return yearOf(date) * 10_000 + monthOf(date, 1) * 100 + (date.length > 7 ? Number(date.slice(8)) : 1);
}

/** Last day of a date, as yyyymmdd: '2013' → 20131231, '2013-06' → 20130630. */
export function endOf(date: string): number {
  const year = yearOf(date);
  const month = monthOf(date, 12);
  return year * 10_000 + month * 100 + (date.length > 7 ? Number(date.slice(8)) : daysIn(year, month));
}

/** Whether the calendar has such a day: false for '2013-02-30'. Years and months are always real. */
export function isRealDate(date: string): boolean {
  return date.length < 10 || Number(date.slice(8)) <= daysIn(yearOf(date), monthOf(date, 1));
}

/** Whole days since 1970-01-01 of a yyyymmdd integer. */
function dayNumber(day: number): number {
  const year = Math.floor(day / 10_000);
  const month = Math.floor(day / 100) % 100;
  return new Date(0).setUTCFullYear(year, month - 1, day % 100) / 86_400_000;
}

/** Days from the end of the earlier date to the start of the later one; 0 when they overlap. */
export function daysBetween(a: string, b: string): number {
  return Math.max(0, dayNumber(startOf(b)) - dayNumber(endOf(a)), dayNumber(startOf(a)) - dayNumber(endOf(b)));
}

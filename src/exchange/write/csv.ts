/** Comma-separated values as RFC 4180 has them, in UTF-8, lines ended by \n. */
import { safeText } from '../positionsTable';

/** A cell: a text is made safe for spreadsheets, a number has full double precision, undefined and NaN are empty. */
export type Cell = string | number | undefined;

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined || Number.isNaN(cell) ? '' : String(cell);
  const text = safeText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a table with its header. */
export function csvOf(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(cellText).join(',')];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${lines.join('\n')}\n`;
}

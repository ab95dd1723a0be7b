/** The positions table: its columns, for who reads and who writes one. (issue, meeting) names the question. */

export { POSITION_COLUMNS, type PositionColumn, REQUIRED_COLUMNS } from '../corpus/vocabulary';

/** What a spreadsheet would take for a formula, one in Japanese also at full width, or an import for an escape. */
const ACTIVE = /^['=+\-@＝＋－＠\p{Cc}]/u;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A text cell that a spreadsheet takes for text: a leading apostrophe where it is needed. Reversible by `bareText`. */
export function safeText(text: string): string {
  return ACTIVE.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell that safeText may have written. */
export function bareText(cell: string): string {
  return cell.startsWith("'") && ACTIVE.test(cell.slice(1)) && !NUMBER.test(cell.slice(1)) ? cell.slice(1) : cell;
}

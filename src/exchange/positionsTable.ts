/** The positions table: its columns, for who reads and who writes one. (issue, meeting) names the question. */

export const REQUIRED_COLUMNS = ['actor', 'issue', 'stance'] as const;

/** All columns, in the order in which they are written. */
export const POSITION_COLUMNS = [
  ...REQUIRED_COLUMNS,
  'meeting',
  'date',
  'actor_kind',
  'iso3',
  'condition',
  'basis',
  'on_behalf_of',
  'evidence',
  'source',
  'source_url',
  'locator',
  'order',
] as const;

export type PositionColumn = (typeof POSITION_COLUMNS)[number];

/** What a spreadsheet would take for a formula, or an import for an escape. */
const ACTIVE = /^['=+\-@\p{Cc}]/u;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A text cell that a spreadsheet takes for text: a leading apostrophe where it is needed. Reversible by `bareText`. */
export function safeText(text: string): string {
  return ACTIVE.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text of a cell that safeText may have written. */
export function bareText(cell: string): string {
  return cell.startsWith("'") && ACTIVE.test(cell.slice(1)) && !NUMBER.test(cell.slice(1)) ? cell.slice(1) : cell;
}

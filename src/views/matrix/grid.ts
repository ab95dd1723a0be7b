import type { ReactNode } from 'react';
import type { Selection } from '../../state/view';

/** The head of a row or column. */
export interface Head {
  readonly id: string;
  readonly name: string;
  /** The name with what else is to be known of it. */
  readonly title: string;
  readonly selection: Selection;
  /** Colour of its coalition. */
  readonly swatch?: string | undefined;
  readonly isFaded: boolean;
}

export interface CellContent {
  readonly className: string;
  /** The cell in words. */
  readonly name: string;
  readonly show: ReactNode;
  readonly selection: Selection;
}

/** Columns that belong together: from the first to before `to`. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** A table of any size; cells are asked for when they come into sight. */
export interface Grid {
  readonly label: string;
  /** Above the heads of the rows. */
  readonly corner: string;
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  readonly bands: readonly Band[];
  readonly cellOf: (row: number, column: number) => CellContent;
}

/** A cell; −1 is the head of a column or row. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Lengths in CSS pixels: the height and width of a cell, the width of the heads of rows, the height of those of columns. */
export interface Geometry {
  readonly cell: number;
  readonly wide: number;
  readonly side: number;
  readonly top: number;
}

/** Rows come and go so many at a time, so that a scroll by a few pixels draws nothing anew. */
export const ROWS = 4;

/** Of the columns so many side by side are one piece of a row, and come and go together. */
export const PIECE = 8;

/** Columns of a piece, of `count` in all. */
export const columnsOf = (piece: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(PIECE, count - piece * PIECE)) }, (_, at) => piece * PIECE + at);

/** Scrolled pixels, by whole steps of so many rows or pieces. */
export function stepped(scrolled: number, length: number, step: number): number {
  return Math.floor(Math.abs(scrolled) / length / step) * step * length;
}

/**
 * The rows or pieces, of `count`, to have in the page: those in sight, a step or two more at each side, and the one
 * that is always there because it holds the tab stop (negative for none). Ascending.
 * @param scrolled pixels before those in sight, as `stepped` gives them
 * @param extent pixels in sight
 * @param length pixels of one
 */
export function inSight(scrolled: number, extent: number, length: number, count: number, always: number, step: number): readonly number[] {
  const from = Math.max(0, Math.round(scrolled / length) - step);
  const to = Math.min(count, Math.ceil((scrolled + extent) / length / step) * step + step);
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (always < 0 || always >= count || (always >= from && always < to)) return shown;
  return always < from ? [always, ...shown] : [...shown, always];
}

/** The place within a grid of so many rows and columns. */
export function within({ row, column }: Place, rows: number, columns: number): Place {
  return { row: Math.max(-1, Math.min(row, rows - 1)), column: Math.max(-1, Math.min(column, columns - 1)) };
}

/**
 * Where a key leads from a place, heads included; null for other keys. Home and End go to the ends of the row, with
 * Control to the first and last cell; Page up and Page down by `page` rows.
 */
export function placeAfter(key: string, isControl: boolean, from: Place, size: Place, page: number): Place | null {
  const { row, column } = from;
  const [rows, columns] = [size.row, size.column];
  const to = (place: Place): Place => {
    const next = within(place, rows, columns);
    // The corner holds nothing.
    return next.row === -1 && next.column === -1 ? from : next;
  };
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column });
    case 'ArrowDown':
      return to({ row: row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: column - 1 });
    case 'ArrowRight':
      return to({ row, column: column + 1 });
    case 'Home':
      return to(isControl ? { row: 0, column: 0 } : { row, column: row === -1 ? 0 : -1 });
    case 'End':
      return to({ row: isControl ? rows - 1 : row, column: columns - 1 });
    case 'PageUp':
      return to({ row: row <= 0 ? row : Math.max(0, row - page), column });
    case 'PageDown':
      return to({ row: row + page, column });
    default:
      return null;
  }
}

/** How far to scroll, so that a cell from `at` on is in sight and not under the heads. */
function scrollTo(at: number, cell: number, scrolled: number, extent: number): number {
  if (at < scrolled) return at;
  return at + cell > scrolled + extent ? at + cell - extent : scrolled;
}

interface Lengths {
  readonly x: number;
  readonly y: number;
}

/** Scrolls as little as brings a cell into sight; heads are always there. `extent` is what is in sight beside the heads. */
export function bringIntoSight(box: HTMLElement, { row, column }: Place, cell: Lengths, extent: Lengths): void {
  if (row >= 0) box.scrollTop = scrollTo(row * cell.y, cell.y, box.scrollTop, extent.y);
  if (column < 0) return;
  const left = scrollTo(column * cell.x, cell.x, Math.abs(box.scrollLeft), extent.x);
  box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -left : left;
}

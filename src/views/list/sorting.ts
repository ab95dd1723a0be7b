import type { ReactNode } from 'react';
import { canonicalSelection } from '../../state/pictureCodecs';
import type { Selection } from '../../state/view';
import { finder } from '../filters/lists';

/** A column of a table: what is sorted, searched and copied, and how it is shown. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What the cell holds; undefined where it holds nothing. */
  readonly value: (row: Row) => string | number | undefined;
  /** The value in words, where those are shown, and searched as well. */
  readonly read?: (row: Row) => string | undefined;
  /** How it is shown, where not as its value. */
  readonly show?: (row: Row) => ReactNode;
  /** What a click on it selects. */
  readonly selection?: (row: Row) => Selection;
  /** Class of the cell. */
  readonly tone?: (row: Row) => string;
  readonly isNumber?: boolean;
  /** Whether it is a text of the corpus. */
  readonly isTold?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly isDown: boolean;
}

/** Whether a thing is the one selected. */
export function isSame(thing: Selection, sel: Selection | null): boolean {
  return sel !== null && JSON.stringify(canonicalSelection(thing)) === JSON.stringify(canonicalSelection(sel));
}

/** The rows in which every word of `search` occurs in some cell, in any order. */
export function rowsWith<Row>(rows: readonly Row[], columns: readonly Column<Row>[], search: string): readonly Row[] {
  if (search.trim() === '') return rows;
  const isFound = finder(search);
  return rows.filter((row) => isFound(columns.flatMap(({ value, read }) => [value(row), read?.(row)]).join('\n')));
}

/** Negative where a goes first; nothing goes last in either direction. */
function compare(a: string | number | undefined, b: string | number | undefined, order: Intl.Collator, isDown: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const ascending = typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(String(a), String(b));
  return isDown ? -ascending : ascending;
}

/** The rows by one column; rows that are equal in it keep their order. Without a column the rows as they are. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  language: string,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!column || !sorting) return rows;
  const order = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  return keyed.sort((a, b) => compare(a.value, b.value, order, sorting.isDown)).map(({ row }) => row);
}

/** A table for the clipboard: tabs between cells, one line a row, white space in cells closed up. */
export function tabbed<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const line = (cells: readonly (string | number | undefined)[]): string =>
    cells.map((cell) => String(cell ?? '').replace(/\s+/g, ' ')).join('\t');
  return [line(columns.map(({ title }) => title)), ...rows.map((row) => line(columns.map(({ value }) => value(row))))].join('\n');
}

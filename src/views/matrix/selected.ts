import type { Selection } from '../../state/view';
import type { Grid, Place } from './grid';

/** The cells and heads of what is selected, as far as the grid has them. */
export function selectedPlaces({ rows, columns }: Grid, sel: Selection | null): readonly Place[] {
  const isOfActors = rows === columns;
  const rowOf = (id: string): number => rows.findIndex((head) => head.id === id);
  const columnOf = (id: string): number => columns.findIndex((head) => head.id === id);
  const cell = (row: string, column: string): Place => ({ row: rowOf(row), column: columnOf(column) });
  const isCell = ({ row, column }: Place): boolean => row >= 0 && column >= 0;
  const isHead = ({ row, column }: Place): boolean => row >= 0 || column >= 0;
  switch (sel?.type) {
    case 'actor':
      return [
        { row: rowOf(sel.id), column: -1 },
        { row: -1, column: isOfActors ? columnOf(sel.id) : -1 },
      ].filter(isHead);
    case 'question':
      return [{ row: -1, column: isOfActors ? -1 : columnOf(sel.id) }].filter(isHead);
    case 'position':
      return isOfActors ? [] : [cell(sel.a, sel.b)].filter(isCell);
    case 'tie':
      return isOfActors ? [cell(sel.a, sel.b), cell(sel.b, sel.a)].filter(isCell) : [];
    default:
      return [];
  }
}

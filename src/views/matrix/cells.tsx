import type { ReactElement } from 'react';
import type { Geometry, Grid } from './grid';

/** Cells kept at most; a screen has some thousands. */
const MOST = 40_000;

/** What an element of a cell has; a cell that is pointed to, selected or the tab stop has other values of some. */
export interface CellProps {
  readonly className: string;
  readonly tabIndex: number;
  readonly 'aria-selected': true | undefined;
}

/**
 * Cells as elements, made once each: the same element again costs React nothing, so that a scroll pays only for what
 * comes into sight.
 */
export function cellsOf(grid: Grid, { side, wide }: Geometry): (row: number, column: number) => ReactElement<CellProps> {
  const known = new Map<number, ReactElement<CellProps>>();
  return (row, column) => {
    const key = row * grid.columns.length + column;
    const made = known.get(key);
    if (made) return made;
    const { className, name, show } = grid.cellOf(row, column);
    const element: ReactElement<CellProps> = (
      <div
        key={column}
        role="gridcell"
        aria-colindex={column + 2}
        aria-label={name}
        aria-selected={undefined}
        tabIndex={-1}
        data-row={row}
        data-column={column}
        className={`cell ${className}`}
        style={{ insetInlineStart: side + column * wide, inlineSize: wide }}
      >
        {show}
      </div>
    );
    if (known.size >= MOST) known.clear();
    known.set(key, element);
    return element;
  };
}

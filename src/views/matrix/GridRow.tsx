import { cloneElement, memo, type ReactElement } from 'react';
import type { CellProps } from './cells';
import type { Geometry, Grid } from './grid';
import { Told } from '../page/Told';

interface Props {
  readonly grid: Grid;
  readonly row: number;
  readonly geometry: Geometry;
  readonly columns: readonly number[];
  readonly cellOf: (row: number, column: number) => ReactElement<CellProps>;
  /** Column of the cell with the tab stop, −1 for the head, null where it is in another row. */
  readonly stop: number | null;
  /** Column pointed to, null where another row is. */
  readonly pointed: number | null;
  /** Columns of selected cells, with a comma after each; −1 for the head. */
  readonly selected: string;
}

const isIn = (list: string, column: number): boolean => `,${list}`.includes(`,${column},`);

/** One row of the grid, of which the cells in sight are in the page. */
export const GridRow = memo(function GridRow({ grid, row, geometry, columns, cellOf, stop, pointed, selected }: Props) {
  const head = grid.rows[row];
  if (!head) return null;
  const { cell, side, top } = geometry;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={`matrix-row ${row % 2 === 0 ? '' : 'odd'}`}
      style={{ insetBlockStart: top + row * cell, blockSize: cell }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={head.title}
        aria-selected={isIn(selected, -1) || undefined}
        tabIndex={stop === -1 ? 0 : -1}
        data-row={row}
        data-column={-1}
        className={`row-head ${head.isFaded ? 'faded' : ''} ${pointed === null ? '' : 'pointed'}`}
        style={{ inlineSize: side }}
      >
        {head.swatch && <span className="swatch" style={{ background: head.swatch }} />}
        <span className="name">
          <Told>{head.name}</Told>
        </span>
      </div>
      {columns.map((column) => {
        const plain = cellOf(row, column);
        const [isStop, isPointed, isSelected] = [stop === column, pointed === column, isIn(selected, column)];
        if (!isStop && !isPointed && !isSelected) return plain;
        return cloneElement(plain, {
          className: isPointed ? `${plain.props.className} pointed` : plain.props.className,
          tabIndex: isStop ? 0 : -1,
          'aria-selected': isSelected || undefined,
        });
      })}
    </div>
  );
});

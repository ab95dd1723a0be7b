import { memo, type ReactElement } from 'react';
import { Told } from '../page/Told';
import { type Geometry, type Grid, PIECE } from './grid';
import { isSelectedIn, type Remarkable } from './pieces';

interface Props extends Remarkable {
  readonly grid: Grid;
  readonly row: number;
  readonly geometry: Geometry;
  /** Pieces in sight, ascending. */
  readonly pieces: readonly number[];
  readonly pieceOf: (row: number, piece: number, remarkable: Remarkable) => ReactElement;
}

/** One row of the grid, of which the pieces in sight are in the page, and the one with the tab stop. */
export const GridRow = memo(function GridRow({ grid, row, geometry, pieces, pieceOf, ...remarkable }: Props) {
  const head = grid.rows[row];
  if (!head) return null;
  const { cell, side, top } = geometry;
  const { stop, pointed } = remarkable;
  const own = stop === null || stop < 0 ? null : Math.floor(stop / PIECE);
  const shown = own === null || pieces.includes(own) ? pieces : [...pieces, own].sort((a, b) => a - b);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className={`matrix-row ${row % 2 === 0 ? '' : 'odd'}`}
      style={{ insetBlockStart: top + row * cell, blockSize: cell }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-label={head.title}
        aria-selected={isSelectedIn(remarkable, -1) || undefined}
        tabIndex={stop === -1 ? 0 : undefined}
        data-column={-1}
        className={`row-head ${head.isFaded ? 'faded' : ''} ${pointed === null ? '' : 'pointed'}`}
        style={{ inlineSize: side }}
      >
        {head.swatch && <span className="swatch" style={{ background: head.swatch }} />}
        <span className="name">
          <Told>{head.name}</Told>
        </span>
      </div>
      {shown.map((piece) => pieceOf(row, piece, remarkable))}
    </div>
  );
});

import type { ReactElement } from 'react';
import { columnsOf, type Geometry, type Grid, PIECE } from './grid';

/** Pieces kept at most; a screen has some hundreds. */
const MOST = 5000;

/** What is remarkable about cells of a row. */
export interface Remarkable {
  /** Column of the cell with the tab stop, −1 for the head, null where it is in another row. */
  readonly stop: number | null;
  /** Column pointed to, null where another row is. */
  readonly pointed: number | null;
  /** Columns of selected cells, with a comma after each; −1 for the head. */
  readonly selected: string;
}

const NOTHING: Remarkable = { stop: null, pointed: null, selected: '' };

export const isSelectedIn = ({ selected }: Remarkable, column: number): boolean => `,${selected}`.includes(`,${column},`);

const isAbout = (remarkable: Remarkable, column: number): boolean =>
  remarkable.stop === column || remarkable.pointed === column || isSelectedIn(remarkable, column);

function pieceOf(grid: Grid, { side, wide }: Geometry, row: number, piece: number, remarkable: Remarkable): ReactElement {
  const columns = columnsOf(piece, grid.columns.length);
  return (
    <div
      key={piece}
      className="piece"
      style={{ insetInlineStart: side + piece * PIECE * wide, inlineSize: columns.length * wide, gridAutoColumns: wide }}
    >
      {columns.map((column) => {
        const { className, name, show } = grid.cellOf(row, column);
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={name}
            aria-selected={isSelectedIn(remarkable, column) || undefined}
            tabIndex={remarkable.stop === column ? 0 : undefined}
            data-column={column}
            className={`cell ${className} ${remarkable.pointed === column ? 'pointed' : ''}`}
          >
            {show}
          </div>
        );
      })}
    </div>
  );
}

/**
 * Pieces of rows as elements, made once each as long as nothing in them is remarkable: the same element again costs
 * React nothing, so that a scroll pays only for what comes into sight.
 */
export function piecesOf(grid: Grid, geometry: Geometry): (row: number, piece: number, remarkable: Remarkable) => ReactElement {
  const known = new Map<number, ReactElement>();
  const across = Math.ceil(grid.columns.length / PIECE);
  return (row, piece, remarkable) => {
    if (columnsOf(piece, grid.columns.length).some((column) => isAbout(remarkable, column)))
      return pieceOf(grid, geometry, row, piece, remarkable);
    const key = row * across + piece;
    const made = known.get(key) ?? pieceOf(grid, geometry, row, piece, NOTHING);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}

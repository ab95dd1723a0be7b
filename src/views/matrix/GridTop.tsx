import { memo } from 'react';
import { Told } from '../page/Told';
import { columnsOf, type Geometry, type Grid } from './grid';

interface Props {
  readonly grid: Grid;
  readonly geometry: Geometry;
  /** Pieces in sight, ascending. */
  readonly pieces: readonly number[];
  /** Column of the head with the tab stop, pointed to, and selected; null for none. */
  readonly stop: number | null;
  readonly pointed: number | null;
  readonly selected: number | null;
}

/** Width in CSS pixels from which on the names of columns stand upright. */
const UPRIGHT = 72;

/** The heads of the columns in sight, which stay above the rows; those that belong together under a common name. */
export const GridTop = memo(function GridTop({ grid, geometry, pieces, stop, pointed, selected }: Props) {
  const { wide, side, top } = geometry;
  const looks = ['matrix-top', grid.bands.length > 0 && 'has-bands', wide >= UPRIGHT && 'upright'];
  const inSight = pieces.flatMap((piece) => columnsOf(piece, grid.columns.length));
  const [first = 0, last = 0] = [inSight[0], inSight.at(-1)];
  const columns = stop === null || stop < 0 || inSight.includes(stop) ? inSight : [...inSight, stop].sort((a, b) => a - b);
  return (
    <div role="row" aria-rowindex={1} data-row={-1} className={looks.filter(Boolean).join(' ')} style={{ blockSize: top }}>
      <div role="columnheader" aria-colindex={1} className="corner" style={{ inlineSize: side }}>
        {grid.corner}
      </div>
      {grid.bands
        .filter(({ from, to }) => to > first && from <= last)
        .map(({ from, to, name }) => (
          <div
            key={from}
            aria-hidden="true"
            className="band"
            style={{ insetInlineStart: side + from * wide, inlineSize: (to - from) * wide }}
          >
            <span style={{ insetInlineStart: side + 4 }}>
              <Told>{name}</Told>
            </span>
          </div>
        ))}
      {columns.map((column) => {
        const head = grid.columns[column];
        return (
          head && (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              aria-label={head.title}
              aria-selected={selected === column || undefined}
              tabIndex={stop === column ? 0 : undefined}
              data-column={column}
              className={`column-head ${head.isFaded ? 'faded' : ''} ${pointed === column ? 'pointed' : ''}`}
              style={{ insetInlineStart: side + column * wide, inlineSize: wide }}
            >
              {head.swatch && <span className="swatch" style={{ background: head.swatch }} />}
              <span className="name">
                <Told>{head.name}</Told>
              </span>
            </div>
          )
        );
      })}
    </div>
  );
});

import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { Selection } from '../../state/view';
import { useSize } from '../picture/useSize';
import { GridRow } from './GridRow';
import { GridTop } from './GridTop';
import { type Geometry, type Grid, PIECE, type Place, ROWS, bringIntoSight, placeAfter, stepped, within } from './grid';
import { piecesOf } from './pieces';
import { useInSight } from './useInSight';

interface Props {
  readonly grid: Grid;
  readonly geometry: Geometry;
  /** Selected cells and heads. */
  readonly selected: readonly Place[];
  /** What is brought into sight, and at first holds the tab stop. */
  readonly start: Place;
  /** What is told while nothing is pointed to. */
  readonly hint: string;
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** What stands at a place: its text and what it selects. */
function thingAt(grid: Grid, { row, column }: Place): { readonly name: string; readonly selection: Selection } | undefined {
  if (row >= 0 && column >= 0) return grid.cellOf(row, column);
  const head = row < 0 ? grid.columns[column] : grid.rows[row];
  return head && { name: head.title, selection: head.selection };
}

/**
 * A grid of any size, of which only the cells in sight are in the page; the heads of rows and columns stay. It is one
 * stop of the Tab key. The cell with the tab stop is always in the page, so that the keyboard never loses its place.
 */
export function MatrixGrid({ grid, geometry, selected, start, hint }: Props) {
  const { cell, wide, side, top } = geometry;
  const [rows, columns] = [grid.rows.length, grid.columns.length];
  const box = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const size = useSize(box) ?? { width: 0, height: 0 };
  const [scrolled, setScrolled] = useState({ x: 0, y: 0 });
  const [chosen, setChosen] = useState<Place>(start);
  const [pointed, setPointed] = useState<Place | null>(null);
  const stop = within(chosen, rows, columns);
  const extent = { x: Math.max(wide, size.width - side), y: Math.max(cell, size.height - top) };
  const shownRows = useInSight(scrolled.y, extent.y, cell, rows, stop.row, ROWS);
  const shownPieces = useInSight(scrolled.x, extent.x, wide * PIECE, Math.ceil(columns / PIECE), -1, 1);

  const pieceOf = useMemo(() => piecesOf(grid, geometry), [grid, geometry]);
  const [startRow, startColumn, x, y] = [start.row, start.column, extent.x, extent.y];
  useLayoutEffect(() => {
    if (box.current) bringIntoSight(box.current, { row: startRow, column: startColumn }, { x: wide, y: cell }, { x, y });
  }, [startRow, startColumn, wide, cell, x, y]);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown || !isMoved.current) return;
    isMoved.current = false;
    bringIntoSight(shown, stop, { x: wide, y: cell }, { x, y });
    shown.querySelector<HTMLElement>(`[data-row="${stop.row}"] [data-column="${stop.column}"]`)?.focus({ preventScroll: true });
  });

  const attend = (place: Place | null): void =>
    setPointed((before) => (before?.row === place?.row && before?.column === place?.column ? before : place));
  const open = (place: Place): void => {
    const thing = thingAt(grid, place);
    if (thing) update(select(thing.selection));
  };
  const onScroll = (): void => {
    const { scrollLeft = 0, scrollTop = 0 } = box.current ?? {};
    const next = { x: stepped(scrollLeft, wide * PIECE, 1), y: stepped(scrollTop, cell, ROWS) };
    setScrolled((before) => (before.x === next.x && before.y === next.y ? before : next));
  };
  const onPoint = ({ target }: SyntheticEvent): void => attend(placeOf(target));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(stop);
      return;
    }
    const page = Math.max(1, Math.floor(extent.y / cell) - 1);
    const next = placeAfter(event.key, event.ctrlKey, stop, { row: rows, column: columns }, page);
    if (!next) return;
    event.preventDefault();
    isMoved.current = true;
    setChosen(next);
  };
  return (
    <>
      <p className="matrix-said" aria-hidden="true">
        {(pointed && thingAt(grid, pointed)?.name) || hint}
      </p>
      <div className="matrix-box" ref={box} onScroll={onScroll}>
        <div
          role="grid"
          tabIndex={-1}
          aria-label={grid.label}
          aria-rowcount={rows + 1}
          aria-colcount={columns + 1}
          className="matrix-grid"
          style={{ inlineSize: side + columns * wide, blockSize: top + rows * cell }}
          onPointerOver={onPoint}
          onPointerLeave={() => attend(null)}
          onFocus={onPoint}
          onBlur={() => attend(null)}
          onKeyDown={onKeyDown}
          onClick={({ target }) => {
            const place = placeOf(target);
            if (!place) return;
            // Only the cell with the tab stop can have the focus.
            isMoved.current = true;
            setChosen(place);
            open(place);
          }}
        >
          <GridTop
            grid={grid}
            geometry={geometry}
            pieces={shownPieces}
            stop={stop.row === -1 ? stop.column : null}
            pointed={pointed?.column ?? null}
            selected={selected.find(({ row }) => row === -1)?.column ?? null}
          />
          {shownRows.map((row) => (
            <GridRow
              key={row}
              grid={grid}
              row={row}
              geometry={geometry}
              pieces={shownPieces}
              pieceOf={pieceOf}
              stop={stop.row === row ? stop.column : null}
              pointed={pointed?.row === row ? pointed.column : null}
              selected={selected
                .filter((place) => place.row === row)
                .map(({ column }) => `${column},`)
                .join('')}
            />
          ))}
        </div>
      </div>
    </>
  );
}

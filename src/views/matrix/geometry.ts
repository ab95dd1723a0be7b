import type { Theme } from '../../state/view';
import type { Size } from '../picture/frame';
import type { Geometry } from './grid';

/** Widest column of stances, least width in which a name can be read upright, widest of other columns, and what padding and a scroll bar take. */
const [WIDEST, READABLE, WIDE, MARGIN] = [150, 72, 60, 52];

/**
 * Lengths for a frame: a third of a narrow one for the names of the rows, larger cells for a projector and for numbers.
 * Few columns of stances share the width, so that their names can be read upright.
 */
export function geometryOf({ width, height }: Size, theme: Theme, columns: number, isOfActors: boolean): Geometry {
  const isLarge = theme === 'projector';
  const cell = (isOfActors ? 32 : 26) + (isLarge ? 8 : 0);
  const side = Math.round(Math.max(96, Math.min(width / 3, isLarge ? 250 : 190)));
  const share = Math.min(WIDEST, Math.floor((width - MARGIN - side) / columns));
  const isUpright = !isOfActors && share >= READABLE;
  const top = isUpright ? (isLarge ? 130 : 104) : Math.round(Math.max(110, Math.min(height / 4, isLarge ? 200 : 170)));
  const wide = isOfActors ? cell : Math.max(cell, isUpright ? share : Math.min(share, WIDE));
  return { cell, wide, side, top };
}

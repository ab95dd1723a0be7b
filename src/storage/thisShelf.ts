import type { Tour } from '../tours/tour';
import { boundShelf } from './boundShelf';
import type { Shelf } from './shelf';
import { TOURS } from './tourKind';

let shelf: Shelf<Tour> | undefined;

/** The tours of this window, made on first use. */
export function thisShelf(): Shelf<Tour> {
  shelf ??= boundShelf(TOURS);
  return shelf;
}

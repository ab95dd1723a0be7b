import type { Tour } from '../tours/tour';
import { thisShelf } from './thisShelf';

/** The tours of this device as they stand, once they are read; deleted ones are left out. */
export async function ownTours(): Promise<readonly Tour[]> {
  const shelf = thisShelf();
  await shelf.read();
  return shelf.getState().all.flatMap(({ isDeleted, history }) => (isDeleted ? [] : [history.present]));
}

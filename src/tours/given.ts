/** Tours that are not of this device. */
import { isPacked, unpackTour } from './packed';
import { shippedTour } from './shipped';
import type { Tour } from './tour';

/** The tour that an id holds, packed, or the one of this id that comes with the page; undefined where there is neither. */
export async function givenTour(id: string): Promise<Tour | undefined> {
  return isPacked(id) ? (await unpackTour(id)).tour : shippedTour(id);
}

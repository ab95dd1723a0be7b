/**
 * The tours of this device. Nothing is ever written over: a tour is the last of
 * its versions, each saved as a whole under [id, version], and the last few stay.
 * A version says which one it was made from, so that two windows cannot undo each
 * other's work without knowing.
 */
import type { Tour } from '../tours/tour';
import { inStore, resultOf } from './database';

export interface TourVersion {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A deleted tour is a version too, which is why it can come back. */
  readonly isDeleted: boolean;
  readonly tour: Tour;
}

export type Saved =
  | { readonly type: 'saved'; readonly version: TourVersion }
  /** Another window was first: its version, under which nothing was written. */
  | { readonly type: 'overtaken'; readonly by: TourVersion };

const KEPT = 20;
const FORGET_AFTER = 90 * 24 * 3600 * 1000;

const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

async function lastVersion(store: IDBObjectStore, id: string): Promise<TourVersion | undefined> {
  const cursor = await resultOf(store.openCursor(versionsOf(id), 'prev'));
  return cursor?.value as TourVersion | undefined;
}

/** The last version of one tour, deleted or not. */
export function readTour(id: string): Promise<TourVersion | undefined> {
  return inStore('tours', 'readonly', (store) => lastVersion(store, id));
}

/** The last version of every tour, the latest first; what was deleted three months ago is forgotten for good. */
export function readTours(now = Date.now()): Promise<readonly TourVersion[]> {
  return inStore('tours', 'readwrite', async (store) => {
    const last = new Map<string, TourVersion>();
    // In order of id and version, so that the last one stays.
    for (const version of (await resultOf(store.getAll())) as TourVersion[]) last.set(version.id, version);
    const isPast = ({ isDeleted, at }: TourVersion): boolean => isDeleted && at < now - FORGET_AFTER;
    for (const version of [...last.values()].filter(isPast)) store.delete(versionsOf(version.id));
    return [...last.values()].filter((version) => !isPast(version)).sort((a, b) => b.at - a.at);
  });
}

const isSame = (version: TourVersion, tour: Tour, isDeleted: boolean): boolean =>
  version.isDeleted === isDeleted && JSON.stringify(version.tour) === JSON.stringify(tour);

/**
 * Saves a tour as the version after `parent` (0 for a new one). Where another
 * window has saved something else meanwhile, nothing is written and that version
 * comes back.
 */
export function saveTour(tour: Tour, parent: number, { isDeleted = false, now = Date.now() } = {}): Promise<Saved> {
  return inStore('tours', 'readwrite', async (store): Promise<Saved> => {
    const last = await lastVersion(store, tour.id);
    if (last && isSame(last, tour, isDeleted)) return { type: 'saved', version: last };
    if (last && last.version !== parent) return { type: 'overtaken', by: last };
    const version: TourVersion = { id: tour.id, version: parent + 1, at: now, isDeleted, tour };
    await resultOf(store.add(version));
    if (version.version > KEPT) store.delete(IDBKeyRange.bound([tour.id], [tour.id, version.version - KEPT]));
    return { type: 'saved', version };
  });
}

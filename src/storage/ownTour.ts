/** A tour of this device while the page is open: its last saved version, and what was done to it since. */
import { edited, type History, historyOf } from '../tours/history';
import type { Tour } from '../tours/tour';
import type { TourVersion } from './tourVersions';

export interface OwnTour {
  readonly id: string;
  /** Number of the version last saved or read; 0 before the first. */
  readonly version: number;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  readonly isDeleted: boolean;
  /** Whether the device has what is on the screen. */
  readonly isSaved: boolean;
  readonly history: History;
}

/** Ids of own tours begin so, and those of tours that come with the corpus of Caucus never do. */
const OWN = 'my-';

/** An id that no tour has: 60 bits of chance. */
export function freshId(): string {
  return OWN + Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join('');
}

/** Whether an id is of the kind that `freshId` makes. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);

export function ownOf({ id, version, at, isDeleted, tour }: TourVersion): OwnTour {
  return { id, version, at, isDeleted, isSaved: true, history: historyOf(tour) };
}

/** A tour that the device does not have yet. */
export function unsavedOf(tour: Tour, at: number, version = 0): OwnTour {
  return { id: tour.id, version, at, isDeleted: false, isSaved: false, history: historyOf(tour) };
}

/** The same work under an id and a title of its own, beside the version that another window saved; undo goes on in it. */
export function forkOf(own: OwnTour): OwnTour {
  const id = freshId();
  const renamed = (tour: Tour): Tour => ({ ...tour, id, title: `${tour.title} (2)` });
  const { past, present, future } = own.history;
  return {
    ...own,
    id,
    version: 0,
    isDeleted: false,
    isSaved: false,
    history: { past: past.map(renamed), present: renamed(present), future: future.map(renamed), field: null },
  };
}

/** What another window saved, taken over where nothing here is unsaved; undo leads back to what was here. */
export function adopted(own: OwnTour, version: TourVersion): OwnTour {
  if (!own.isSaved || version.version <= own.version) return own;
  return { ...ownOf(version), history: edited(own.history, () => version.tour) };
}

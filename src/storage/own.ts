/** A work of this device while the page is open: its last saved version, and what was done to it since. */
import type { Tour } from '../tours/tour';
import { edited, type History, historyOf } from './history';
import type { Kind, Work } from './kind';
import type { Version } from './versions';

export interface Own<T extends Work> {
  readonly id: string;
  /** Number of the version last saved or read; 0 before the first. */
  readonly version: number;
  /** Milliseconds since 1970 of the last change. */
  readonly at: number;
  readonly isDeleted: boolean;
  /** Whether the device has what is on the screen. */
  readonly isSaved: boolean;
  readonly history: History<T>;
}

export type OwnTour = Own<Tour>;

/** Ids of own works begin so, and those of what comes with Caucus never do. */
const OWN = 'my-';

/** An id that nothing has: 60 bits of chance. */
export function freshId(): string {
  return OWN + Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join('');
}

/** Whether an id is of the kind that `freshId` makes. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN);

export function ownOf<T extends Work>({ id, version, at, isDeleted, work }: Version<T>): Own<T> {
  return { id, version, at, isDeleted, isSaved: true, history: historyOf(work) };
}

/** A work that the device does not have yet. */
export function unsavedOf<T extends Work>(work: T, at: number, version = 0): Own<T> {
  return { id: work.id, version, at, isDeleted: false, isSaved: false, history: historyOf(work) };
}

/** The same work under an id and a title of its own, beside the version that another window saved; undo goes on in it. */
export function forkOf<T extends Work>(own: Own<T>, { forked }: Kind<T>): Own<T> {
  const id = freshId();
  const renamed = (work: T): T => forked(work, id);
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
export function adopted<T extends Work>(own: Own<T>, version: Version<T>): Own<T> {
  if (!own.isSaved || version.version <= own.version) return own;
  return { ...ownOf(version), history: edited(own.history, () => version.work) };
}

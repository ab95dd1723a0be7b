/** A work of this device while the page is open: its last saved version, and what was done to it since. */
import type { Tour } from '../tours/tour';
import { type EditOf, edited, type History, historyOf } from './history';
import type { Kind, Work } from './kind';
import { NO_TRAIL, type Trail, trailOf } from './trail';
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
  /** What of the history is on the device. */
  readonly trail: Trail<T>;
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

export function ownOf<T extends Work>({ id, version, at, isDeleted, work, history = { at: 0, length: 0 } }: Version<T>): Own<T> {
  return { id, version, at, isDeleted, isSaved: true, history: historyOf(work), trail: trailOf(work, history) };
}

/** A work that the device does not have yet. */
export function unsavedOf<T extends Work>(work: T, at: number, version = 0): Own<T> {
  return { id: work.id, version, at, isDeleted: false, isSaved: false, history: historyOf(work), trail: NO_TRAIL };
}

/** Whether there is anything to undo, and to redo, here or on the device. */
export const canUndo = <T extends Work>({ history, trail }: Own<T>): boolean => history.past.length + trail.before > 0;
export const canRedo = <T extends Work>({ history, trail }: Own<T>): boolean => history.future.length + trail.after > 0;

/** An edit of a work, which leaves nothing to redo. */
export function editedOwn<T extends Work>(own: Own<T>, edit: EditOf<T>, field?: string, endsWord?: boolean): Own<T> {
  const history = edited(own.history, edit, field, endsWord);
  return history === own.history ? own : { ...own, history, trail: { ...own.trail, after: 0 } };
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
    trail: { ...NO_TRAIL, before: own.trail.before, from: { id: own.id, version: own.version } },
  };
}

/** What another window saved, taken over with its history where nothing here is unsaved. */
export const adopted = <T extends Work>(own: Own<T>, version: Version<T>): Own<T> =>
  !own.isSaved || version.version <= own.version ? own : ownOf(version);

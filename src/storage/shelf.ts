/**
 * The tours of this device as the page shows them. Every change is on the screen
 * at once and on the device within SAVE_WITHIN and one transaction; what is not
 * yet there when the page is hidden or left goes into the journal at once.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edit } from '../tours/edit';
import { edited, redone, undone } from '../tours/history';
import type { Tour } from '../tours/tour';
import { StorageError, type StorageFault } from './database';
import { forgetEntry, forgetUnsaved, noteUnsaved, unsavedEntries } from './journal';
import { adopted, forkOf, freshId, isOwnId, ownOf, type OwnTour, unsavedOf } from './ownTour';
import { readTour, readTours, saveTour } from './tourVersions';

/** Milliseconds after which the first unsaved change is saved, together with what came after it. */
export const SAVE_WITHIN = 150;

interface ShelfState {
  /** Whether the device has been asked what it keeps. */
  readonly isRead: boolean;
  /** The latest first; deleted ones among them. */
  readonly tours: readonly OwnTour[];
  /** Why the device does not keep changes now, and whether the journal does meanwhile. */
  readonly fault: { readonly kind: StorageFault; readonly isNoted: boolean } | null;
  /** Where two windows changed one tour: the one whose name the other window has, and the one that this window goes on with. */
  readonly fork: { readonly from: string; readonly to: string } | null;
}

export interface Shelf extends StoreApi<ShelfState> {
  /** Reads what the device keeps, once, and takes up what the journal holds. */
  readonly read: () => Promise<void>;
  /** Puts a tour on the shelf and returns its id: the tour's own, unless that is taken or of a tour that comes with the page. */
  readonly add: (tour: Omit<Tour, 'id'> & { readonly id?: string }) => string;
  readonly edit: (id: string, edit: Edit, field?: string, endsWord?: boolean) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly setDeleted: (id: string, isDeleted: boolean) => void;
  /** Tries again what could not be saved. */
  readonly save: () => Promise<void>;
  /** To be called when the page may go away: writes the journal at once. */
  readonly note: () => void;
  /** To be called when another window says that it has saved a tour. */
  readonly hear: (id: string) => Promise<void>;
}

/** A shelf of one window; `tell` lets the other windows know of a tour saved here. */
export function createShelf(tell: (id: string) => void = () => {}, window = freshId()): Shelf {
  const store = createStore<ShelfState>(() => ({ isRead: false, tours: [], fault: null, fork: null }));
  const { getState, setState } = store;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const saving = new Map<string, Promise<void>>();
  let reading: Promise<void> | undefined;

  const find = (id: string): OwnTour | undefined => getState().tours.find((own) => own.id === id);
  const put = (own: OwnTour): void => setState(({ tours }) => ({ tours: [own, ...tours.filter(({ id }) => id !== own.id)] }));
  const replace = (id: string, to: (own: OwnTour) => OwnTour): void =>
    setState(({ tours }) => ({ tours: tours.map((own) => (own.id === id ? to(own) : own)) }));

  function change(id: string, to: (own: OwnTour) => OwnTour): void {
    const before = find(id);
    if (!before) return;
    const after = to(before);
    if (after.history.present === before.history.present && after.isDeleted === before.isDeleted) return;
    replace(id, () => ({ ...after, isSaved: false, at: Date.now() }));
    if (getState().fault) noteOne(id);
    soon(id);
  }

  function soon(id: string): void {
    if (timers.has(id)) return;
    timers.set(
      id,
      setTimeout(() => void saveOne(id), SAVE_WITHIN),
    );
  }

  function noteOne(id: string): boolean {
    const own = find(id);
    return own === undefined || own.isSaved || noteUnsaved({ parent: own.version, tour: own.history.present }, window);
  }

  function fail(cause: unknown, id?: string): void {
    const isNoted = id === undefined || noteOne(id);
    setState({ fault: { kind: cause instanceof StorageError ? cause.kind : 'failed', isNoted } });
  }

  function saveOne(id: string): Promise<void> {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const next = (saving.get(id) ?? Promise.resolve()).then(() => attempt(id));
    saving.set(id, next);
    return next;
  }

  async function attempt(id: string): Promise<void> {
    const own = find(id);
    if (!own || own.isSaved) return;
    const { history, isDeleted, version } = own;
    try {
      const saved = await saveTour(history.present, version, { isDeleted });
      if (saved.type === 'overtaken') {
        const mine = forkOf(find(id) ?? own);
        replace(id, () => ownOf(saved.by));
        put(mine);
        forgetUnsaved(id, window);
        setState({ fork: { from: id, to: mine.id } });
        return void (await saveOne(mine.id));
      }
      replace(id, (now) => {
        const isSaved = now.history.present === history.present && now.isDeleted === isDeleted;
        return { ...now, version: saved.version.version, isSaved };
      });
      if (find(id)?.isSaved) forgetUnsaved(id, window);
      if (getState().fault) setState({ fault: null });
      tell(id);
    } catch (cause) {
      fail(cause, id);
    }
  }

  async function takeUp(): Promise<void> {
    for (const { key, parent, tour } of unsavedEntries()) {
      const known = find(tour.id);
      const own = {
        ...unsavedOf(tour, Date.now(), parent),
        history: known ? edited(known.history, () => tour) : unsavedOf(tour, 0).history,
      };
      put(own);
      await saveOne(tour.id);
      // Where it could not be saved it stands in this window's own entry now.
      if (noteOne(tour.id)) forgetEntry(key);
    }
  }

  async function readAll(): Promise<void> {
    try {
      const kept = (await readTours()).map(ownOf);
      setState(({ tours }) => ({ tours: [...tours, ...kept.filter(({ id }) => !tours.some((own) => own.id === id))] }));
    } catch (cause) {
      fail(cause);
    }
    await takeUp();
    setState({ isRead: true });
  }

  return {
    ...store,
    read: () => (reading ??= readAll()),
    add: (tour) => {
      const id = tour.id !== undefined && isOwnId(tour.id) && !find(tour.id) ? tour.id : freshId();
      put(unsavedOf({ ...tour, id }, Date.now()));
      void saveOne(id);
      return id;
    },
    edit: (id, edit, field, endsWord) => change(id, (own) => ({ ...own, history: edited(own.history, edit, field, endsWord) })),
    undo: (id) => change(id, (own) => ({ ...own, history: undone(own.history) })),
    redo: (id) => change(id, (own) => ({ ...own, history: redone(own.history) })),
    setDeleted: (id, isDeleted) => change(id, (own) => ({ ...own, isDeleted })),
    save: async () => {
      await Promise.all(
        getState()
          .tours.filter(({ isSaved }) => !isSaved)
          .map(({ id }) => saveOne(id)),
      );
    },
    note: () => {
      for (const own of getState().tours.filter(({ isSaved }) => !isSaved)) {
        noteOne(own.id);
        void saveOne(own.id);
      }
    },
    hear: async (id) => {
      const last = await readTour(id).catch(() => undefined);
      const own = find(id);
      if (last && own) replace(id, (now) => adopted(now, last));
      else if (last) put(ownOf(last));
    },
  };
}

/**
 * The works of one kind on this device, as the page shows them. Every change is on
 * the screen at once and on the device within SAVE_WITHIN and one transaction; what
 * is not yet there when the page is hidden or left goes into the journal at once.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { StorageError, type StorageFault } from './database';
import { type EditOf, redone, undone } from './history';
import { forgetEntry, forgetUnsaved, noteUnsaved, unsavedEntries } from './journal';
import { afterSave, keepOwn, recalled } from './keep';
import type { Kind, Work } from './kind';
import { oneByOne } from './oneByOne';
import { adopted, editedOwn, forkOf, freshId, isOwnId, type Own, ownOf, unsavedOf } from './own';
import { readVersion, readVersions } from './versions';

/** Milliseconds after which the first unsaved change is saved, together with what came after it. */
export const SAVE_WITHIN = 150;

interface ShelfState<T extends Work> {
  /** Whether the device has been asked what it keeps. */
  readonly isRead: boolean;
  /** The latest first; deleted ones among them. */
  readonly all: readonly Own<T>[];
  /** Why the device does not keep changes now, and whether the journal does meanwhile. */
  readonly fault: { readonly kind: StorageFault; readonly isNoted: boolean } | null;
  /** Where two windows changed one work: the one whose name the other window has, and the one that this window goes on with. */
  readonly fork: { readonly from: string; readonly to: string } | null;
  /** The work that was taken over from another window last, until it is changed here. */
  readonly heard: string | null;
}

export interface Shelf<T extends Work> extends StoreApi<ShelfState<T>> {
  /** Reads what the device keeps, once, and takes up what the journal holds. */
  readonly read: () => Promise<void>;
  /** Puts a work on the shelf and returns its id: the work's own, unless that is taken or of something that comes with the page. */
  readonly add: (work: Omit<T, 'id'> & { readonly id?: string }) => string;
  readonly edit: (id: string, edit: EditOf<T>, field?: string, endsWord?: boolean) => void;
  /** Done at once where the page remembers what was before; else once the device has told it. */
  readonly undo: (id: string) => Promise<void>;
  readonly redo: (id: string) => Promise<void>;
  readonly setDeleted: (id: string, isDeleted: boolean) => void;
  /** Tries again what could not be saved. */
  readonly save: () => Promise<void>;
  /** To be called when the page may go away: writes the journal at once. */
  readonly note: () => void;
  /** To be called when another window says that it has saved a work. */
  readonly hear: (id: string) => Promise<void>;
  /** To be called when the reader has been told of two versions. */
  readonly settleFork: () => void;
}

/** A shelf of one window; `tell` lets the other windows know of a work saved here. */
export function createShelf<T extends Work>(kind: Kind<T>, tell: (id: string) => void = () => {}, window = freshId()): Shelf<T> {
  const store = createStore<ShelfState<T>>(() => ({ isRead: false, all: [], fault: null, fork: null, heard: null }));
  const { getState, setState } = store;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const onDevice = oneByOne();
  /** How often undo and redo of a work wait for the device, one behind the other; a change makes them late, and drops them. */
  const turns = new Map<string, { waiting: number }>();
  let reading: Promise<void> | undefined;

  const find = (id: string): Own<T> | undefined => getState().all.find((own) => own.id === id);
  const put = (own: Own<T>): void => setState(({ all }) => ({ all: [own, ...all.filter(({ id }) => id !== own.id)] }));
  const replace = (id: string, to: (own: Own<T>) => Own<T>): void =>
    setState(({ all }) => ({ all: all.map((own) => (own.id === id ? to(own) : own)) }));

  function change(id: string, to: (own: Own<T>) => Own<T>, isTurn = false): void {
    const before = find(id);
    if (!before) return;
    const after = to(before);
    if (after.history.present === before.history.present && after.isDeleted === before.isDeleted) return;
    replace(id, () => ({ ...after, isSaved: false, at: Date.now() }));
    if (!isTurn) turns.delete(id);
    if (getState().heard === id) setState({ heard: null });
    if (getState().fault) noteOne(id);
    soon(id);
  }

  function soon(id: string): void {
    if (timers.has(id)) return;
    const timer = setTimeout(() => void saveOne(id), SAVE_WITHIN);
    timers.set(id, timer);
  }

  function noteOne(id: string): boolean {
    const own = find(id);
    return own === undefined || own.isSaved || noteUnsaved(kind, { parent: own.version, work: own.history.present }, window);
  }

  function fail(cause: unknown, id?: string): void {
    const isNoted = id === undefined || noteOne(id);
    setState({ fault: { kind: cause instanceof StorageError ? cause.kind : 'failed', isNoted } });
  }

  function saveOne(id: string): Promise<void> {
    clearTimeout(timers.get(id));
    timers.delete(id);
    return onDevice(id, () => attempt(id));
  }

  async function turn(id: string, way: 'undo' | 'redo'): Promise<void> {
    const take = (): void => change(id, (own) => ({ ...own, history: way === 'undo' ? undone(own.history) : redone(own.history) }), true);
    const { history } = find(id) ?? {};
    if (history && history[way === 'undo' ? 'past' : 'future'].length > 0 && !turns.has(id)) return take();
    const mine = turns.get(id) ?? { waiting: 0 };
    mine.waiting += 1;
    turns.set(id, mine);
    await onDevice(id, async () => {
      const before = find(id);
      if (!before || turns.get(id) !== mine) return;
      const after = await recalled(kind, before, way);
      if (find(id) !== before) return;
      replace(id, () => after);
      take();
    });
    mine.waiting -= 1;
    if (mine.waiting === 0 && turns.get(id) === mine) turns.delete(id);
  }

  async function attempt(id: string): Promise<void> {
    const own = find(id);
    if (!own || own.isSaved) return;
    try {
      const saved = await keepOwn(kind, own);
      if (saved.type === 'overtaken') {
        const mine = forkOf(find(id) ?? own, kind);
        replace(id, () => ownOf(saved.by));
        put(mine);
        forgetUnsaved(kind, id, window);
        setState({ fork: { from: id, to: mine.id } });
        return void (await saveOne(mine.id));
      }
      replace(id, (now) => afterSave(now, own, saved.version, saved.isFound));
      if (find(id)?.isSaved) forgetUnsaved(kind, id, window);
      if (getState().fault) setState({ fault: null });
      tell(id);
    } catch (cause) {
      fail(cause, id);
    }
  }

  async function takeUp(): Promise<void> {
    for (const { key, parent, work } of unsavedEntries(kind)) {
      const known = find(work.id);
      const own = unsavedOf(work, Date.now(), parent);
      put(known ? { ...editedOwn(known, () => work), version: parent, at: own.at, isDeleted: false, isSaved: false } : own);
      await saveOne(work.id);
      // Where it could not be saved it stands in this window's own entry now.
      if (noteOne(work.id)) forgetEntry(key);
    }
  }

  async function readAll(): Promise<void> {
    try {
      const kept = (await readVersions(kind)).map(ownOf);
      setState(({ all }) => ({ all: [...all, ...kept.filter(({ id }) => !all.some((own) => own.id === id))] }));
    } catch (cause) {
      fail(cause);
    }
    await takeUp();
    setState({ isRead: true });
  }

  return {
    ...store,
    read: () => (reading ??= readAll()),
    add: (work) => {
      const id = work.id !== undefined && isOwnId(work.id) && !find(work.id) ? work.id : freshId();
      put(unsavedOf({ ...work, id } as unknown as T, Date.now()));
      void saveOne(id);
      return id;
    },
    edit: (id, edit, field, endsWord) => change(id, (own) => editedOwn(own, edit, field, endsWord)),
    undo: (id) => turn(id, 'undo'),
    redo: (id) => turn(id, 'redo'),
    setDeleted: (id, isDeleted) => change(id, (own) => ({ ...own, isDeleted })),
    save: async () => {
      await Promise.all(
        getState()
          .all.filter(({ isSaved }) => !isSaved)
          .map(({ id }) => saveOne(id)),
      );
    },
    note: () => {
      for (const own of getState().all.filter(({ isSaved }) => !isSaved)) {
        noteOne(own.id);
        void saveOne(own.id);
      }
    },
    hear: async (id) => {
      const last = await readVersion(kind, id).catch(() => undefined);
      const own = find(id);
      if (last && own) {
        replace(id, (now) => adopted(now, last));
        if (find(id) !== own) setState({ heard: id });
      } else if (last) put(ownOf(last));
    },
    settleFork: () => setState({ fork: null }),
  };
}

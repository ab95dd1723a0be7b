/** A device in memory: a database and a localStorage, which outlive the windows of a test and can refuse. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, vi } from 'vitest';
import { closeDatabase } from '../../src/storage/database';
import { createShelf, type Shelf } from '../../src/storage/shelf';
import { TOURS } from '../../src/storage/tourKind';
import type { Tour } from '../../src/tours/tour';

export const kept = new Map<string, string>();
let isFull = false;

/** Lets localStorage refuse, as it does without room. */
export const fillJournal = (full = true): void => {
  isFull = full;
};

/** Lets the database refuse the next writes, all of them where no number is given. */
export function refuseWrites(name: string, times = Infinity): void {
  let left = times;
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left <= 0) return add.apply(this, args);
    left -= 1;
    throw new DOMException('no', name);
  });
}

/** A fresh device for every test of a file. */
export function freshDevice(): void {
  beforeEach(() => {
    vi.restoreAllMocks();
    closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    kept.clear();
    isFull = false;
    vi.stubGlobal('localStorage', {
      get length() {
        return kept.size;
      },
      key: (at: number) => [...kept.keys()][at] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
      removeItem: (key: string) => kept.delete(key),
    });
  });
}

/** Opens a window on the device, after it has read it. */
export async function openWindow(tell?: (id: string) => void): Promise<Shelf<Tour>> {
  const shelf = createShelf(TOURS, tell);
  await shelf.read();
  return shelf;
}

/** Title of every tour on a shelf that is not deleted, the latest first. */
export const titles = (shelf: Shelf<Tour>): readonly string[] =>
  shelf
    .getState()
    .all.filter(({ isDeleted }) => !isDeleted)
    .map(({ history }) => history.present.title);

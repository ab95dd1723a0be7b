/**
 * The works of this device. Nothing is ever written over: a work is the last of
 * its versions, each saved as a whole under [id, version], and the last few stay.
 * A version says which one it was made from, so that two windows cannot undo each
 * other's work without knowing.
 */
import { inStore, inStores, resultOf } from './database';
import { type History, historyOf } from './history';
import type { Kind, Work } from './kind';
import { copySteps, deleteSteps, putSteps } from './steps';
import { isKept, type Kept, NO_TRAIL, toKeep, type Trail } from './trail';

export interface Version<T extends Work> {
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A deleted work is a version too, which is why it can come back. */
  readonly isDeleted: boolean;
  /** How much of its history is kept; an earlier page kept none. */
  readonly history?: Kept;
  readonly work: T;
}

export type Saved<T extends Work> =
  /** Found: the device had it already, and nothing was written. */
  | { readonly type: 'saved'; readonly version: Version<T>; readonly isFound: boolean }
  /** Another window was first: its version, under which nothing was written. */
  | { readonly type: 'overtaken'; readonly by: Version<T> };

const FORGET_AFTER = 90 * 24 * 3600 * 1000;

const versionsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** As the database has it: the work stands under the field of its kind. */
function inDatabase<T extends Work>({ field }: Kind<T>, { work, ...version }: Version<T>): object {
  return { ...version, [field]: work };
}

function ofDatabase<T extends Work>({ field }: Kind<T>, entry: Record<string, unknown>): Version<T> {
  const { [field]: work, ...version } = entry;
  return { ...version, work } as unknown as Version<T>;
}

async function lastVersion<T extends Work>(kind: Kind<T>, store: IDBObjectStore, id: string): Promise<Version<T> | undefined> {
  const cursor = await resultOf(store.openCursor(versionsOf(id), 'prev'));
  return cursor ? ofDatabase(kind, cursor.value as Record<string, unknown>) : undefined;
}

/** The last version of one work, deleted or not. */
export function readVersion<T extends Work>(kind: Kind<T>, id: string): Promise<Version<T> | undefined> {
  return inStore(kind.store, 'readonly', (store) => lastVersion(kind, store, id));
}

/** The last version of every work, the latest first; what was deleted three months ago is forgotten for good. */
export function readVersions<T extends Work>(kind: Kind<T>, now = Date.now()): Promise<readonly Version<T>[]> {
  return inStores([kind.store, 'steps'], 'readwrite', async (of) => {
    const store = of(kind.store);
    // In order of id and version, so that the last one stays; earlier versions are never read.
    const last = new Map<string, IDBValidKey>();
    for (const key of (await resultOf(store.getAllKeys())) as [string, number][]) last.set(key[0], key);
    const entries = await Promise.all([...last.values()].map((key) => resultOf(store.get(key))));
    const all = entries.map((entry) => ofDatabase(kind, entry as Record<string, unknown>));
    const isPast = ({ isDeleted, at }: Version<T>): boolean => isDeleted && at < now - FORGET_AFTER;
    for (const { id } of all.filter(isPast)) {
      store.delete(versionsOf(id));
      deleteSteps(of('steps'), kind, id);
    }
    return all.filter((version) => !isPast(version)).sort((a, b) => b.at - a.at);
  });
}

const isSame = <T extends Work>(version: Version<T>, work: T, isDeleted: boolean): boolean =>
  version.isDeleted === isDeleted && JSON.stringify(version.work) === JSON.stringify(work);

/** What is to be kept beside a work: what led to it, and what was undone. */
interface Memory<T> {
  readonly history: History<T>;
  readonly trail: Trail<T>;
}

/**
 * Saves a work as the version after `parent` (0 for a new one), with its history; without `memory` none is kept, that of
 * earlier versions neither. Where another window has saved something else meanwhile, nothing is written and that version
 * comes back.
 */
export function saveVersion<T extends Work>(
  kind: Kind<T>,
  work: T,
  parent: number,
  { isDeleted = false, now = Date.now(), memory }: { isDeleted?: boolean; now?: number; memory?: Memory<T> | undefined } = {},
): Promise<Saved<T>> {
  return inStores([kind.store, 'steps'], 'readwrite', async (of): Promise<Saved<T>> => {
    const [store, steps] = [of(kind.store), of('steps')];
    const last = await lastVersion(kind, store, work.id);
    const { history, trail } = memory ?? { history: historyOf(work), trail: NO_TRAIL };
    const isRemembered = (): boolean => isKept(toKeep(history, trail, trail.before), last?.history);
    if (last && isSame(last, work, isDeleted) && (last.version !== parent || !memory || isRemembered()))
      return { type: 'saved', version: last, isFound: true };
    if (last && last.version !== parent) return { type: 'overtaken', by: last };
    const before = trail.from ? await copySteps(steps, kind, trail.from, work.id, trail.before) : trail.before;
    const { at, length, steps: fresh } = toKeep(history, trail, before);
    const version: Version<T> = { id: work.id, version: parent + 1, at: now, isDeleted, history: { at, length }, work };
    await resultOf(store.add(inDatabase(kind, version)));
    putSteps(steps, kind, work.id, { steps: fresh, length, version: version.version });
    if (version.version > kind.versions) store.delete(IDBKeyRange.bound([work.id], [work.id, version.version - kind.versions]));
    return { type: 'saved', version, isFound: false };
  });
}

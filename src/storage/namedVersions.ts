/** Versions of drafts that a coder has given a name. They are kept as they were, whatever becomes of the draft. */
import type { DraftFile } from '../drafts/draft';
import { inStore, resultOf } from './database';

export interface NamedVersion {
  /** The id of the draft. */
  readonly draft: string;
  /** Milliseconds since 1970; names the version among those of its draft. */
  readonly at: number;
  readonly name: string;
  readonly file: DraftFile;
  /** Milliseconds since 1970 of its deletion, from which it can come back for three months. */
  readonly deletedAt?: number | undefined;
}

const FORGET_AFTER = 90 * 24 * 3600 * 1000;

const versionsOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft], [draft, []]);

/** The named versions of a draft, the latest first; what was deleted three months ago is forgotten for good. Rejects with a StorageError. */
export function namedVersions(draft: string, now = Date.now()): Promise<readonly NamedVersion[]> {
  return inStore('namedVersions', 'readwrite', async (store) => {
    const all = (await resultOf(store.getAll(versionsOf(draft)))) as NamedVersion[];
    const isPast = ({ deletedAt = now }: NamedVersion): boolean => deletedAt < now - FORGET_AFTER;
    for (const { at } of all.filter(isPast)) store.delete([draft, at]);
    return all.filter((version) => !isPast(version)).toReversed();
  });
}

/** Keeps a version under a name, beside all earlier ones. Rejects with a StorageError. */
export function keepVersion(draft: string, name: string, file: DraftFile, now = Date.now()): Promise<void> {
  return inStore('namedVersions', 'readwrite', async (store) => {
    const times = (await resultOf(store.getAllKeys(versionsOf(draft)))) as [string, number][];
    const at = Math.max(now, (times.at(-1)?.[1] ?? 0) + 1);
    await resultOf(store.add({ draft, at, name, file } satisfies NamedVersion));
  });
}

/** Changes what is said of a version, wherever it is kept. Rejects with a StorageError. */
function changeVersion({ draft, at }: NamedVersion, to: (version: NamedVersion) => NamedVersion): Promise<void> {
  return inStore('namedVersions', 'readwrite', async (store) => {
    const kept = (await resultOf(store.get([draft, at]))) as NamedVersion | undefined;
    if (kept) await resultOf(store.put(to(kept)));
  });
}

/** Rejects with a StorageError. */
export const renameVersion = (version: NamedVersion, name: string): Promise<void> => changeVersion(version, (kept) => ({ ...kept, name }));

/** Deletes a version, or brings it back. Rejects with a StorageError. */
export const setVersionDeleted = (version: NamedVersion, isDeleted: boolean, now = Date.now()): Promise<void> =>
  changeVersion(version, (kept) => ({ ...kept, deletedAt: isDeleted ? now : undefined }));

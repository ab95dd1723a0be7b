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
}

/** The named versions of a draft, the latest first. Rejects with a StorageError. */
export async function namedVersions(draft: string): Promise<readonly NamedVersion[]> {
  const all = await inStore('namedVersions', 'readonly', (store) => resultOf(store.getAll(IDBKeyRange.bound([draft], [draft, []]))));
  return (all as NamedVersion[]).toReversed();
}

/** Keeps a version under a name, beside all earlier ones. Rejects with a StorageError. */
export function keepVersion(draft: string, name: string, file: DraftFile, now = Date.now()): Promise<void> {
  return inStore('namedVersions', 'readwrite', async (store) => {
    const times = (await resultOf(store.getAllKeys(IDBKeyRange.bound([draft], [draft, []])))) as [string, number][];
    const at = Math.max(now, (times.at(-1)?.[1] ?? 0) + 1);
    await resultOf(store.add({ draft, at, name, file } satisfies NamedVersion));
  });
}

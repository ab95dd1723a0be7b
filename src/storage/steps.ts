/** The steps of histories in the database, beside the versions of works and in the same transactions. */
import { inStore, resultOf } from './database';
import type { Kind, Work } from './kind';
import type { Step } from './trail';

/** As it is kept: with the version that it was kept with, by which a window knows a step that another one put in its place. */
interface Stored extends Step {
  readonly version: number;
}

const keyOf = <T extends Work>({ store }: Kind<T>, id: string, number: number): IDBValidKey => [store, id, number];

const stepsFrom = <T extends Work>({ store }: Kind<T>, id: string, number: number): IDBKeyRange =>
  IDBKeyRange.bound([store, id, number], [store, id, []]);

/** Keeps steps, and none after the last of `length`. */
export function putSteps<T extends Work>(
  store: IDBObjectStore,
  kind: Kind<T>,
  id: string,
  { steps, length, version }: { readonly steps: readonly Step[]; readonly length: number; readonly version: number },
): void {
  for (const step of steps) store.put({ ...step, version } satisfies Stored, keyOf(kind, id, step.number));
  store.delete(stepsFrom(kind, id, length));
}

export function deleteSteps<T extends Work>(store: IDBObjectStore, kind: Kind<T>, id: string): void {
  store.delete(stepsFrom(kind, id, 0));
}

/**
 * Copies the first steps of a work for one that goes on from it; gives their number, or 0 and copies nothing where
 * another window has written over any of them since that version.
 */
export async function copySteps<T extends Work>(
  store: IDBObjectStore,
  kind: Kind<T>,
  { id, version }: { readonly id: string; readonly version: number },
  to: string,
  count: number,
): Promise<number> {
  const all = (await resultOf(store.getAll(stepsFrom(kind, id, 0), count || undefined))) as Stored[];
  if (count === 0 || all.length !== count || all.some((step) => step.version > version)) return 0;
  // They are older than whatever the copy's versions are numbered.
  for (const step of all) store.put({ ...step, version: 0 } satisfies Stored, keyOf(kind, to, step.number));
  return count;
}

/** A step of a work as it was at a version; undefined where it is not kept, or was written over since. Rejects with a StorageError. */
export async function readStep<T extends Work>(kind: Kind<T>, id: string, number: number, version: number): Promise<Step | undefined> {
  const step = (await inStore('steps', 'readonly', (store) => resultOf(store.get(keyOf(kind, id, number))))) as Stored | undefined;
  return step && step.version <= version ? step : undefined;
}

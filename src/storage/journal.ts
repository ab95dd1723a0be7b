/**
 * The last second: what could not be saved yet when a page goes away, or while
 * the database refuses. Written at once and as a whole into localStorage, one
 * entry a work and window, and taken up at the next visit.
 */
import type { Kind, Work } from './kind';

interface Unsaved<T extends Work> {
  /** Number of the version that the work was made from. */
  readonly parent: number;
  readonly work: T;
}

interface Entry<T extends Work> extends Unsaved<T> {
  readonly key: string;
}

/** localStorage, or undefined where the browser refuses it. */
function place(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

const keyOf = <T extends Work>({ journal }: Kind<T>, id: string, window: string): string => `${journal}${window}/${id}`;

/** Writes what a window has not saved; false where there is no room for it. */
export function noteUnsaved<T extends Work>(kind: Kind<T>, { parent, work }: Unsaved<T>, window: string): boolean {
  try {
    const storage = place();
    storage?.setItem(keyOf(kind, work.id, window), JSON.stringify({ parent, [kind.field]: work }));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Takes a window's entry away once it is saved. */
export const forgetUnsaved = <T extends Work>(kind: Kind<T>, id: string, window: string): void => forgetEntry(keyOf(kind, id, window));

export function forgetEntry(key: string): void {
  try {
    place()?.removeItem(key);
  } catch {
    // It is found again at the next visit and is then the same as what is saved.
  }
}

/** Every entry of a kind; what cannot be read as such a work is left where it is. */
export function unsavedEntries<T extends Work>(kind: Kind<T>): readonly Entry<T>[] {
  const storage = place();
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((key) =>
    key.startsWith(kind.journal),
  );
  return keys.flatMap((key) => {
    try {
      const { parent, [kind.field]: value } = JSON.parse(storage?.getItem(key) ?? '') as Record<string, unknown>;
      const work = kind.read(value);
      return work && Number.isInteger(parent) ? [{ key, parent: parent as number, work }] : [];
    } catch {
      return [];
    }
  });
}

/**
 * The last second: what could not be saved yet when a page goes away, or while
 * the database refuses. Written at once and as a whole into localStorage, one
 * entry a tour and window, and taken up at the next visit.
 */
import { parseTour } from '../tours/parse';
import type { Tour } from '../tours/tour';

const PREFIX = 'caucus-unsaved/';

interface Unsaved {
  /** Number of the version that the tour was made from. */
  readonly parent: number;
  readonly tour: Tour;
}

interface Entry extends Unsaved {
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

const keyOf = (id: string, window: string): string => `${PREFIX}${window}/${id}`;

/** Writes what a window has not saved; false where there is no room for it. */
export function noteUnsaved(unsaved: Unsaved, window: string): boolean {
  try {
    const storage = place();
    storage?.setItem(keyOf(unsaved.tour.id, window), JSON.stringify(unsaved));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Takes a window's entry away once it is saved. */
export const forgetUnsaved = (id: string, window: string): void => forgetEntry(keyOf(id, window));

export function forgetEntry(key: string): void {
  try {
    place()?.removeItem(key);
  } catch {
    // It is found again at the next visit and is then the same as what is saved.
  }
}

/** Every entry there is; what cannot be read as a tour is left where it is. */
export function unsavedEntries(): readonly Entry[] {
  const storage = place();
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter((key) => key.startsWith(PREFIX));
  return keys.flatMap((key) => {
    try {
      const { parent, tour } = JSON.parse(storage?.getItem(key) ?? '') as { parent: unknown; tour: unknown };
      const parsed = parseTour(tour).tour;
      return parsed && Number.isInteger(parent) ? [{ key, parent: parent as number, tour: parsed }] : [];
    } catch {
      return [];
    }
  });
}

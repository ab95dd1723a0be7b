/** Keeping a work with its history, and getting back what of the history is not in memory. */
import { StorageError } from './database';
import type { Kind, Work } from './kind';
import { type Own, ownOf } from './own';
import { readStep } from './steps';
import { foreseen, keptTrail, NO_TRAIL, remembered } from './trail';
import { type Saved, saveVersion, type Version } from './versions';

/** Saves a work with its history; where there is no room for both, the work alone. Rejects with a StorageError. */
export async function keepOwn<T extends Work>(kind: Kind<T>, own: Own<T>): Promise<Saved<T>> {
  const { history, version, isDeleted } = own;
  const save = (memory?: Own<T>): Promise<Saved<T>> => saveVersion(kind, history.present, version, { isDeleted, memory });
  try {
    return await save(own);
  } catch (cause) {
    if (cause instanceof StorageError && cause.kind === 'full') return save();
    throw cause;
  }
}

/** A work as it is now, once what it was before is saved, or was found to be there already. */
export function afterSave<T extends Work>(now: Own<T>, before: Own<T>, saved: Version<T>, isFound: boolean): Own<T> {
  // A change that was made and undone meanwhile leaves the same work, and something else to redo.
  const isSaved = now.history === before.history && now.isDeleted === before.isDeleted;
  const { version, history = { at: 0, length: 0 } } = saved;
  // Nothing had changed, and nothing was written.
  if (version === before.version) return { ...now, isSaved };
  // Another window, or this one before it was closed, had saved the same; the history of that is the one that is kept.
  if (isFound) return isSaved ? ownOf(saved) : { ...now, version, isSaved, trail: NO_TRAIL };
  const first = history.at - before.history.past.length;
  return { ...now, version, isSaved, trail: first < 0 ? NO_TRAIL : keptTrail(before.history, now.trail, first) };
}

/** A work with the state that undo, or redo, leads to, where that is not in memory and the device keeps it. */
export async function recalled<T extends Work>(kind: Kind<T>, own: Own<T>, way: 'undo' | 'redo'): Promise<Own<T>> {
  const { history, trail } = own;
  const [inMemory, onDevice] = way === 'undo' ? [history.past, trail.before] : [history.future, trail.after];
  if (inMemory.length > 0 || onDevice === 0) return own;
  const number = way === 'undo' ? trail.before - 1 : trail.before + history.past.length;
  const { id, version } = trail.from ?? own;
  try {
    const step = await readStep(kind, id, number, version);
    return { ...own, ...(way === 'undo' ? remembered(own, step) : foreseen(own, step)) };
  } catch {
    // It may be there when the device answers again.
    return own;
  }
}

/** Undo and redo without limit, over whole works; what an edit leaves alone is shared between them. */

/** A change of a work: pure, and the work itself where nothing changes. */
export type EditOf<T> = (work: T) => T;

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The field that was typed in last; typing on in it is one thing to undo. */
  readonly field: string | null;
}

export const historyOf = <T>(work: T): History<T> => ({ past: [], present: work, future: [], field: null });

/** Does an edit. With a field, what is typed there word by word is undone word by word. */
export function edited<T>(history: History<T>, edit: EditOf<T>, field: string | null = null, endsWord = false): History<T> {
  const present = edit(history.present);
  if (present === history.present) return history;
  const isSame = field !== null && field === history.field;
  const past = isSame ? history.past : [...history.past, history.present];
  return { past, present, future: [], field: endsWord ? null : field };
}

export function undone<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], field: null };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future, field: null };
}

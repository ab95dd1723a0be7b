/** Undo and redo without limit, over whole tours; unchanged steps are shared between them. */
import type { Edit } from './edit';
import type { Tour } from './tour';

export interface History {
  readonly past: readonly Tour[];
  readonly present: Tour;
  readonly future: readonly Tour[];
  /** The field that was typed in last; typing on in it is one thing to undo. */
  readonly field: string | null;
}

export const historyOf = (tour: Tour): History => ({ past: [], present: tour, future: [], field: null });

/** Does an edit. With a field, what is typed there word by word is undone word by word. */
export function edited(history: History, edit: Edit, field: string | null = null, endsWord = false): History {
  const present = edit(history.present);
  if (present === history.present) return history;
  const isSame = field !== null && field === history.field;
  const past = isSame ? history.past : [...history.past, history.present];
  return { past, present, future: [], field: endsWord ? null : field };
}

export function undone(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], field: null };
}

export function redone(history: History): History {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.present], present: next, future, field: null } : history;
}

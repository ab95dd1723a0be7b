/** Whether this window codes a source, and in which draft. A state of the window, so that a reload goes on coding. */
import { createStore } from 'zustand/vanilla';

interface Desk {
  /** Whether the coding screen stands in place of the page. */
  readonly isOpen: boolean;
  /** The draft that is coded in, or was last. */
  readonly draft: string | null;
}

const KEY = 'caucus-coding';
const CLOSED: Desk = { isOpen: false, draft: null };

function kept(): Desk {
  try {
    const { isOpen, draft } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Desk>;
    return { isOpen: isOpen === true, draft: typeof draft === 'string' ? draft : null };
  } catch {
    return CLOSED;
  }
}

export const desk = createStore<Desk>(kept);

function set(next: Desk): void {
  desk.setState(next);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A reload then leads to the page.
  }
}

/** Opens the coding screen: on a draft, or, with null, on the list of them. */
export const openDesk = (draft: string | null): void => set({ isOpen: true, draft });

/** Leaves for the page; the draft stays at hand. */
export const leaveDesk = (): void => set({ ...desk.getState(), isOpen: false });

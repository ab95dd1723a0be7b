/**
 * The history of a work as the device keeps it: states in a row, numbered from 0, and steps between them. Only what was
 * done in this window is in memory; what came before, and what was undone, is read step by step when it is asked for.
 */
import type { History } from './history';
import { type Patch, patched, patchOf } from './patch';

/** How much of a history the device has. */
export interface Kept {
  /** The state that the work is in. */
  readonly at: number;
  /** Number of steps. */
  readonly length: number;
}

export interface Step {
  /** Leads from this state to the next. */
  readonly number: number;
  readonly back: Patch | undefined;
  readonly forth: Patch | undefined;
}

/** Where the states in memory lie among those of the device. */
export interface Trail<T> {
  /** Steps that the device has before the first state in memory. */
  readonly before: number;
  /** Steps that it has after the last one. */
  readonly after: number;
  /** The states that it has, from the first one in memory on. */
  readonly states: readonly T[];
  /** The work, and its version, that this one goes on from under a name of its own. */
  readonly from?: { readonly id: string; readonly version: number };
}

/** A work of which the device keeps nothing yet. */
export const NO_TRAIL: Trail<never> = { before: 0, after: 0, states: [] };

/** The trail of a work that was just read. */
export const trailOf = <T>(work: T, { at, length }: Kept): Trail<T> => ({ before: at, after: length - at, states: [work] });

const statesOf = <T>({ past, present, future }: History<T>): readonly T[] => [...past, present, ...future];

/** What is to be kept of a history, the first state in memory being the one of this number. */
export function toKeep<T>(history: History<T>, { after, states }: Trail<T>, before: number): Kept & { readonly steps: readonly Step[] } {
  const all = statesOf(history);
  const steps = all.slice(0, -1).flatMap((state, at): Step[] => {
    const next = all[at + 1];
    if (states[at] === state && states[at + 1] === next) return [];
    return [{ number: before + at, back: patchOf(next, state), forth: patchOf(state, next) }];
  });
  return { at: before + history.past.length, length: before + all.length - 1 + after, steps };
}

/** Whether what is to be kept is there already: a change that was undone before it was saved leaves the work as it was, and a step to redo. */
export const isKept = ({ at, length, steps }: ReturnType<typeof toKeep>, there: Kept = { at: 0, length: 0 }): boolean =>
  steps.length === 0 && at === there.at && length === there.length;

/** The trail once all of a history is kept, the first state in memory being the one of this number. */
export const keptTrail = <T>(history: History<T>, { after }: Trail<T>, before: number): Trail<T> => ({
  before,
  after,
  states: statesOf(history),
});

interface Remembered<T> {
  readonly history: History<T>;
  readonly trail: Trail<T>;
}

/** A state more at the beginning, by the step that led from it. Without the step the device has another history now. */
export function remembered<T>({ history, trail }: Remembered<T>, step: Step | undefined): Remembered<T> {
  if (!step) return { history, trail: NO_TRAIL };
  const state = patched(statesOf(history)[0], step.back) as T;
  const { before, states } = trail;
  return { history: { ...history, past: [state, ...history.past] }, trail: { ...trail, before: before - 1, states: [state, ...states] } };
}

/** A state more at the end, by the step that leads to it. */
export function foreseen<T>({ history, trail }: Remembered<T>, step: Step | undefined): Remembered<T> {
  if (!step) return { history, trail: { ...trail, after: 0 } };
  const state = patched(statesOf(history).at(-1), step.forth) as T;
  const { after, states } = trail;
  return { history: { ...history, future: [...history.future, state] }, trail: { ...trail, after: after - 1, states: [...states, state] } };
}

/**
 * Where a view is in a tour, and what view a step shows: pure functions of the
 * view and the tour, so that any window that has both comes to the same.
 */
import type { LinkCorpus } from '../state/field';
import { changedFields, type Decoded } from '../state/link';
import { viewAt } from '../state/opening';
import { OF_ROOM, type View } from '../state/view';
import type { Step, Tour } from './tour';

/** Index of the open step; -1 where the view names none, or one that the tour does not have. */
export function stepIndex(view: View, tour: Tour): number {
  return tour.steps.findIndex(({ id }) => id === view.step);
}

/**
 * What a fragment shows while a tour goes on: the view it is decoded to, in the
 * tour, at the step and in the theme and language of now unless the fragment names others.
 */
export function viewInTour(fragment: string, now: View, corpus: LinkCorpus, step: string | null = now.step): Decoded {
  const { view, notices } = viewAt(fragment, corpus);
  const theme = view.theme === 'auto' ? now.theme : view.theme;
  return { view: { ...view, theme, lang: view.lang ?? now.lang, tour: now.tour, step }, notices };
}

/** What a step shows, coming from the view of now. */
export function viewOfStep(step: Step, now: View, corpus: LinkCorpus): Decoded {
  return viewInTour(step.link, now, corpus, step.id);
}

/** Whether the view is the one the step was written with; theme and language are the room's and do not matter. */
export function isAsWritten(view: View, step: Step, corpus: LinkCorpus): boolean {
  return changedFields(view, viewOfStep(step, view, corpus).view).every(({ key }) => OF_ROOM.includes(key));
}

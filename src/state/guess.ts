/** What can be done to the hidden sides of a view. */
import { mergedView } from './link';
import type { Update } from './updates';
import type { View } from './view';

const put = (view: View, hide: readonly string[]): View => mergedView(view, { ...view, hide });

/** Hides the sides of an actor, to be guessed, or shows them again. */
export const toggleHidden =
  (actor: string): Update =>
  (view) =>
    put(view, view.hide.includes(actor) ? view.hide.filter((id) => id !== actor) : [...view.hide, actor].sort());

/** Shows again what an actor is on record with; without an actor everyone's. */
export const reveal =
  (actor?: string): Update =>
  (view) =>
    put(view, actor === undefined ? [] : view.hide.filter((id) => id !== actor));

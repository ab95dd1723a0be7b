/** The two stored facts, and what of a link could not be followed. All else is computed from them. */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Corpus } from '../corpus/corpus';
import { nameInLinks } from './corpusName';
import { mergedView, type Notice } from './link';
import { openingView, viewAt } from './opening';
import type { Update } from './updates';
import type { View } from './view';

export interface Caucus {
  readonly corpus: Corpus;
  readonly view: View;
  readonly notices: readonly Notice[];
}

export type CaucusStore = StoreApi<Caucus>;

/** A store of its own, on the corpus's opening picture unless a view is given. */
export function createCaucus(corpus: Corpus, view?: View): CaucusStore {
  return createStore<Caucus>(() => ({ corpus, ...(view ? { view, notices: [] } : openingView(corpus)) }));
}

let running: CaucusStore | undefined;

/** Makes the store that useCaucus and the actions below work on, in place of an earlier one, and returns it. */
export function startCaucus(corpus: Corpus, view?: View): CaucusStore {
  running = createCaucus(corpus, view);
  return running;
}

function store(): CaucusStore {
  if (running === undefined) throw new Error('no corpus is open: startCaucus comes first');
  return running;
}

/** What the selector picks, rendering again when that changes; it must pick stored or memoised values. */
export function useCaucus<T>(selector: (state: Caucus) => T): T {
  return useStore(store(), selector);
}

/** What would be stored after one of updates.ts. */
export function stateAfter(to: Update): Caucus {
  const state = store().getState();
  return { ...state, view: to(state.view) };
}

/** Does one of updates.ts to the view. */
export function update(to: Update): void {
  const { view } = store().getState();
  const next = to(view);
  if (next !== view) store().setState({ view: next });
}

/** Shows a view that was decoded from a link, with what could not be followed. */
export function replaceView(view: View, notices: readonly Notice[] = []): void {
  store().setState((state) => ({ view: mergedView(state.view, view), notices }));
}

/**
 * Opens a corpus that does not come with the page, on the picture of a fragment, which is its opening picture, in the language of now, if none
 * is given. Links name it, by the start of its content's hash too where that is known.
 */
export function openCorpus(corpus: Corpus, fragment = '', hash: string | null = null): void {
  nameInLinks(corpus, hash);
  const { view, notices } = viewAt(fragment, corpus);
  const lang = fragment === '' ? store().getState().view.lang : view.lang;
  store().setState({ corpus, view: { ...view, lang }, notices });
}

export function dismissNotices(): void {
  store().setState({ notices: [] });
}

/**
 * Ties a store to the address bar: the view is written into the fragment, and a
 * fragment that comes from elsewhere (a link, Back, Forward, typing) is read. The
 * rest of the app works without this.
 */
import { changedFields, mergedView } from './link';
import { addressOf, viewAt } from './opening';
import type { CaucusStore } from './store';

/** Milliseconds between two writes: Safari refuses more than 100 in 30 seconds. */
export const WRITE_EVERY = 400;

/**
 * Reads the address now and keeps it and the store's view the same from then on.
 * A change of a field whose history is 'step' makes an entry that Back returns to;
 * other changes, such as the camera's, replace the entry. A link that could not be
 * followed in full stays in the address until the view changes. Returns the way
 * to undo the tie.
 */
export function bindAddress(store: CaucusStore, window: Window): () => void {
  const here = () => window.location.hash.slice(1);
  let fragment = '';
  let { corpus, view } = store.getState();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    fragment = here();
    const state = store.getState();
    const decoded = viewAt(fragment, state.corpus);
    corpus = state.corpus;
    view = mergedView(state.view, decoded.view);
    store.setState({ view, notices: decoded.notices });
  }

  function readIfNew(): void {
    if (here() !== fragment) read();
  }

  function write(): void {
    const state = store.getState();
    if (state.view === view && state.corpus === corpus) return;
    const isStep = state.corpus !== corpus || changedFields(view, state.view).some(({ history }) => history === 'step');
    const next = addressOf(state.view, state.corpus);
    if (next !== here()) {
      const { pathname, search } = window.location;
      const url = `${pathname}${search}${next === '' ? '' : `#${next}`}`;
      try {
        if (isStep) window.history.pushState(null, '', url);
        else window.history.replaceState(null, '', url);
      } catch {
        return; // A browser that refuses now is asked again with the next change.
      }
    }
    ({ corpus, view } = state);
    fragment = next;
    pause = setTimeout(resume, WRITE_EVERY);
  }

  function resume(): void {
    pause = undefined;
    write();
  }

  const stop = store.subscribe(() => {
    if (pause === undefined) write();
  });
  // Back and Forward cause it too: entries differ in their fragment.
  window.addEventListener('hashchange', readIfNew);
  read();

  return () => {
    stop();
    clearTimeout(pause);
    window.removeEventListener('hashchange', readIfNew);
  };
}

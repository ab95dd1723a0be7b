/**
 * Ties a store to the address bar: the view is written into the fragment, and a
 * fragment that comes from elsewhere (a link, Back, Forward, typing) is read. The
 * rest of the app works without this.
 */
import type { Corpus } from '../corpus/corpus';
import { type CorpusName, corpusAsked, isAsked } from './corpusName';
import { changedFields, mergedView } from './link';
import { addressOf, viewAt } from './opening';
import type { CaucusStore } from './store';

/** Milliseconds from a change to its writing, which takes as long as a filter's arithmetic: the picture is painted first. */
export const WRITE_AFTER = 50;
/** Milliseconds between two writes: Safari refuses more than 100 in 30 seconds. */
export const WRITE_EVERY = 400;

/** Finds the corpus that a link asks for; null asks for the one that comes with the page. */
type FindCorpus = (asked: CorpusName | null) => Promise<Corpus | undefined>;

/**
 * Reads the address now and keeps it and the store's view the same from then on.
 * A change of a field whose history is 'step' makes an entry that Back returns to;
 * other changes, such as the camera's, replace the entry. Changes in quick succession
 * are one write, and what waits is written when the page is left. A link that could
 * not be followed in full stays in the address until the view changes. A link that asks
 * for another corpus opens it where `find` has it. Returns the way to undo the tie.
 */
export function bindAddress(store: CaucusStore, window: Window, find?: FindCorpus): () => void {
  const here = () => window.location.hash.slice(1);
  let fragment = '';
  let { corpus, view } = store.getState();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function read(): void {
    fragment = here();
    const asked = corpusAsked(fragment);
    const open = store.getState().corpus;
    if (!find || isAsked(open, asked)) return show(open);
    if (asked !== null) show(open);
    const from = fragment;
    return void find(asked).then((found) => {
      if (found && here() === from) show(found);
    });
  }

  function show(shown: Corpus): void {
    const decoded = viewAt(fragment, shown);
    corpus = shown;
    view = mergedView(store.getState().view, decoded.view);
    store.setState({ corpus, view, notices: decoded.notices });
  }

  function readIfNew(): void {
    if (here() !== fragment) read();
  }

  /** Brings the address up to the view; whether there was something to write. */
  function write(): boolean {
    const state = store.getState();
    if (state.view === view && state.corpus === corpus) return false;
    const isStep = state.corpus !== corpus || changedFields(view, state.view).some(({ history }) => history === 'step');
    const next = addressOf(state.view, state.corpus);
    if (next !== here()) {
      const { pathname, search } = window.location;
      const url = `${pathname}${search}${next === '' ? '' : `#${next}`}`;
      try {
        if (isStep) window.history.pushState(null, '', url);
        else window.history.replaceState(null, '', url);
      } catch {
        return false; // A browser that refuses now is asked again with the next change.
      }
    }
    ({ corpus, view } = state);
    fragment = next;
    return true;
  }

  function writeAndWait(): void {
    waiting = write() ? setTimeout(writeAndWait, WRITE_EVERY) : undefined;
  }

  const stop = store.subscribe(() => {
    waiting ??= setTimeout(writeAndWait, WRITE_AFTER);
  });
  window.addEventListener('pagehide', write);
  // Back and Forward cause it too: entries differ in their fragment.
  window.addEventListener('hashchange', readIfNew);
  read();

  return () => {
    stop();
    clearTimeout(waiting);
    window.removeEventListener('pagehide', write);
    window.removeEventListener('hashchange', readIfNew);
  };
}

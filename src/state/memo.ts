import type { Corpus } from '../corpus/corpus';
import type { View } from './view';

const KEPT = 16;
/** Of a corpus with so many actors that a result takes tens of megabytes: what is shown and what was shown before. */
const KEPT_OF_MANY = 3;
const MANY_ACTORS = 600;

/** A function of corpus and view that remembers. */
export interface Selector<T> {
  (corpus: Corpus, view: View): T;
  /** Whether the result is known. */
  readonly has: (corpus: Corpus, view: View) => boolean;
  /** Remembers a result that was computed elsewhere by the same function. */
  readonly put: (corpus: Corpus, view: View, value: T) => void;
}

/** What a view says of some fields, as a text; kept for all selectors of the same fields. */
const keysOf = new Map<string, WeakMap<View, string>>();

/**
 * A selector that depends on some fields of the view only. Views that agree on
 * those fields give the same reference, whichever way they came about; the last
 * few results of each corpus are kept, at most `most`.
 */
export function keyed<T>(fields: readonly (keyof View)[], compute: (corpus: Corpus, view: View) => T, most = KEPT): Selector<T> {
  const byCorpus = new WeakMap<Corpus, Map<string, T>>();
  const all = fields.join();
  const keys = keysOf.get(all) ?? new WeakMap<View, string>();
  keysOf.set(all, keys);
  const keyOf = (view: View): string => {
    const known = keys.get(view);
    if (known !== undefined) return known;
    const key = JSON.stringify(fields.map((field) => view[field]));
    keys.set(view, key);
    return key;
  };
  const keep = (corpus: Corpus, key: string, value: T): T => {
    const kept = byCorpus.get(corpus) ?? new Map<string, T>();
    byCorpus.set(corpus, kept);
    // Moved to the end: the least recently used goes first.
    kept.delete(key);
    kept.set(key, value);
    const room = corpus.actors.length < MANY_ACTORS ? most : Math.min(most, KEPT_OF_MANY);
    if (kept.size > room) kept.delete(kept.keys().next().value ?? key);
    return value;
  };
  const select = (corpus: Corpus, view: View): T => {
    const key = keyOf(view);
    const known = byCorpus.get(corpus)?.get(key);
    return keep(corpus, key, known === undefined ? compute(corpus, view) : known);
  };
  return Object.assign(select, {
    has: (corpus: Corpus, view: View) => byCorpus.get(corpus)?.has(keyOf(view)) === true,
    put: (corpus: Corpus, view: View, value: T) => void keep(corpus, keyOf(view), value),
  });
}

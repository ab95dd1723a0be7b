import type { Corpus } from '../corpus/corpus';
import type { View } from './view';

const KEPT = 16;

/**
 * A selector that depends on some fields of the view only. Views that agree on
 * those fields give the same reference, whichever way they came about; the last
 * few results of each corpus are kept.
 */
export function keyed<T>(fields: readonly (keyof View)[], compute: (corpus: Corpus, view: View) => T): (corpus: Corpus, view: View) => T {
  const byCorpus = new WeakMap<Corpus, Map<string, T>>();
  return (corpus, view) => {
    let kept = byCorpus.get(corpus);
    if (!kept) {
      kept = new Map();
      byCorpus.set(corpus, kept);
    }
    const key = JSON.stringify(fields.map((field) => view[field]));
    const known = kept.get(key);
    if (known !== undefined) {
      // Moved to the end: the least recently used goes first.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const value = compute(corpus, view);
    kept.set(key, value);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? key);
    return value;
  };
}

/** Whose a record is: a statement made for a bloc is the bloc's, whoever read it out (METHOD §2). */
import type { Corpus } from '../corpus/corpus';

const known = new WeakMap<Corpus, Uint32Array>();

/** Per row of `corpus.positions` the index of the actor whose stance it is. Computed once for a corpus. */
export function holdersOf(corpus: Corpus): Uint32Array {
  const { actor, onBehalfOf, strings } = corpus.positions;
  if (onBehalfOf === null) return actor;
  const before = known.get(corpus);
  if (before) return before;
  const blocs = new Map<number, number | undefined>();
  for (const text of onBehalfOf) if (text !== 0 && !blocs.has(text)) blocs.set(text, corpus.index.actor.get(strings[text] ?? ''));
  const holders = actor.map((speaker, row) => blocs.get(onBehalfOf[row] ?? 0) ?? speaker);
  known.set(corpus, holders);
  return holders;
}

/** A corpus without what some actors said, so that nothing computed or listed of it can give their sides away. */
import type { Corpus } from '../corpus/corpus';
import { holdersOf } from './holders';

/**
 * A copy without the records, votes and absences of these actors (ids; unknown ones are passed over); the corpus itself
 * where there are none. What was said on behalf of an actor is its own. The actors stay, and indices stay what they are.
 */
export function maskedCorpus(corpus: Corpus, hide: readonly string[]): Corpus {
  const actors = new Set(hide.flatMap((id) => corpus.index.actor.get(id) ?? []));
  if (actors.size === 0) return corpus;
  const without = <Table extends { readonly length: number }>(table: Table, holders: Uint32Array): Table => {
    const kept = (_: number, row: number): boolean => !actors.has(holders[row] ?? -1);
    const columns = Object.entries(table as unknown as Record<string, unknown>).map(([key, column]) => [
      key,
      ArrayBuffer.isView(column) ? (column as unknown as Uint32Array).filter(kept) : column,
    ]);
    return { ...Object.fromEntries(columns), length: holders.filter(kept).length } as Table;
  };
  const { positions, notVoting } = corpus;
  // By descriptors: what a corpus makes only when it is asked for stays unmade.
  return Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(corpus)) as Corpus, {
    positions: without(positions, holdersOf(corpus)),
    notVoting: without(notVoting, notVoting.actor),
    masked: { actors, of: corpus },
  });
}

/** From the corpus to one stance per actor and question. */
import type { Corpus } from '../corpus/corpus';
import { extendBlocs } from './blocs';
import type { StanceOptions } from './options';
import { reduceRecords } from './reduce';
import { emptyTable, type StanceTable } from './table';

export type { StanceOptions } from './options';
export { heldBy, isExtended, isUncertain, type StanceTable } from './table';

/**
 * The standing stances of all actors on all questions (METHOD §2); which of them are in view is for `scopeOf` to
 * say. With `blocs: 'members'` a bloc is reduced first and its stance, if it has one, goes to the members.
 */
export function reduceStances(corpus: Corpus, options: StanceOptions): StanceTable {
  const table = emptyTable(corpus.actors.length, corpus.questions.length);
  reduceRecords(corpus, table, options);
  if (options.blocs === 'members') extendBlocs(corpus, table);
  return table;
}

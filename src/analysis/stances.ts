/** From the corpus to one stance per actor and question. */
import type { Corpus } from '../corpus/corpus';
import { extendBlocs } from './blocs';
import { type Hypothesis, withHypotheses } from './hypothesis';
import type { StanceOptions } from './options';
import { reduceRecords } from './reduce';
import { emptyTable, type StanceTable } from './table';

export type { StanceOptions } from './options';
export { heldBy, isExtended, isUncertain, type StanceTable } from './table';

/**
 * The standing stances of all actors on all questions (METHOD §2), with the hypothetical ones of `what` in their place;
 * which of them are in view is for `scopeOf` to say. With `blocs: 'members'` a bloc is reduced first and its stance, be
 * it hypothetical, goes to the members; what is supposed of a member is as good as a record of its own.
 */
export function reduceStances(corpus: Corpus, options: StanceOptions & { readonly what?: readonly Hypothesis[] }): StanceTable {
  const recorded = emptyTable(corpus.actors.length, corpus.questions.length);
  reduceRecords(corpus, recorded, options);
  const table = withHypotheses(corpus, recorded, options.what ?? [], options);
  if (options.blocs === 'members') extendBlocs(corpus, table);
  return table;
}

import { doubtfulTies } from '../analysis/doubtful';
import type { Corpus } from '../corpus/corpus';
import { keyed } from './memo';
import { SCOPE_FIELDS, selectScope, selectStances, selectTies } from './select';
import type { View } from './view';

/** Per dyad 1 where its tie rests on rumour or inference alone; of no dyads where there is none. */
export const selectDoubtful: (corpus: Corpus, view: View) => Uint8Array = keyed(
  [...SCOPE_FIELDS, 'min'],
  (corpus, view) =>
    doubtfulTies(selectStances(corpus, view), selectScope(corpus, view), view.qualified, selectTies(corpus, view)) ?? new Uint8Array(),
);

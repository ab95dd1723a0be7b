import { doubtfulTies } from '../analysis/doubtful';
import { keyed, type Selector } from './memo';
import { SCOPE_FIELDS, selectScope, selectStances, selectTies } from './select';

/** Per dyad 1 where its tie rests on rumour or inference alone; of no dyads where there is none. */
export const selectDoubtful: Selector<Uint8Array> = keyed(
  [...SCOPE_FIELDS, 'min'],
  (corpus, view) =>
    doubtfulTies(selectStances(corpus, view), selectScope(corpus, view), view.qualified, selectTies(corpus, view)) ?? new Uint8Array(),
);

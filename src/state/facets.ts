/** What the Filters panel shows beside its rows: counts, and the lists that membership is read from. */
import { type Facets, facetsOf, positionsPerQuestion } from '../analysis/facets';
import type { Corpus } from '../corpus/corpus';
import { membersAt } from '../corpus/groups';
import { keyed, type Selector } from './memo';
import { SCOPE_FIELDS, selectStances } from './select';
import type { View } from './view';

/** Per group its members' indices at the view's date, and the name of the list they are read from: see membersAt. */
export const selectMemberships: (corpus: Corpus, view: View) => readonly ReturnType<typeof membersAt>[] = keyed(['at'], (corpus, { at }) =>
  corpus.groups.map((_, group) => membersAt(corpus, group, at)),
);

const LISTS: ReadonlySet<keyof View> = new Set(['meeting', 'issue', 'question'] as const);

/** Changes of the lists of questions, which are most, leave it as it is. */
const selectPositions: Selector<Uint32Array> = keyed(
  SCOPE_FIELDS.filter((field) => !LISTS.has(field)),
  (corpus, view) => positionsPerQuestion(corpus, selectStances(corpus, view), view),
);

/** Counts beside every meeting, issue, question, kind and group that follow the other filters. */
export const selectFacets: Selector<Facets> = keyed(SCOPE_FIELDS, (corpus, view) => {
  const memberships = selectMemberships(corpus, view).map(({ members }) => members);
  return facetsOf(corpus, selectStances(corpus, view), view, memberships, selectPositions(corpus, view));
});

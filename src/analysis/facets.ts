/**
 * What every row of the Filters panel would show if its own list alone were opened
 * up: counts that follow the other filters. Issues and their questions are one
 * list, so both are opened for either. A position is an actor's stance on a
 * question, mixed or not, on the asked bases.
 */
import type { Corpus } from '../corpus/corpus';
import type { Question } from '../corpus/schema';
import { KINDS } from '../corpus/vocabulary';
import { bitsIn } from './popcount';
import { type Filters, type Scope, scopeOf } from './scope';
import type { StanceTable } from './table';

/** Positions, and actors with at least one of them. */
export interface FacetOfActors {
  readonly positions: Uint32Array;
  readonly actors: Uint32Array;
}

/** Numbers of positions by index in the corpus's tables; by index in KINDS for `kind`. */
export interface Facets {
  readonly meeting: Uint32Array;
  readonly issue: Uint32Array;
  readonly question: Uint32Array;
  readonly kind: FacetOfActors;
  /** A group's members at the asked date, and the bloc that speaks for it. */
  readonly group: FacetOfActors;
}

function add(counts: Uint32Array, at: number, value: number): void {
  counts[at] = (counts[at] ?? 0) + value;
}

/** Per question whether a list filter lets it through; `idOf` gives what the list names of it. */
function admitted({ questions }: Corpus, list: readonly string[] | null, idOf: (question: Question) => string): readonly boolean[] {
  const chosen = list && new Set(list);
  return questions.map((question) => chosen?.has(idOf(question)) ?? true);
}

function maskOf(isIn: readonly boolean[]): Uint32Array {
  const mask = new Uint32Array(Math.ceil(isIn.length / 32));
  isIn.forEach((isSet, at) => {
    if (isSet) mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31));
  });
  return mask;
}

/** Positions of an actor on the questions of a mask, one word of its row. */
function positionsIn({ any, mixed, words }: StanceTable, mask: Uint32Array, actor: number, word: number): number {
  const at = actor * words + word;
  return ((any[at] ?? 0) | (mixed[at] ?? 0)) & (mask[word] ?? 0);
}

/** The scope of filters whose lists of questions are opened up, and others if asked. */
const opened = (corpus: Corpus, table: StanceTable, filters: Filters, also: Partial<Filters> = {}): Scope =>
  scopeOf(corpus, table, { ...filters, meeting: null, issue: null, question: null, ...also });

function perQuestion(table: StanceTable, { mask, actors }: Scope): Uint32Array {
  const counts = new Uint32Array(table.questions);
  for (const actor of actors) {
    for (let word = 0; word < table.words; word += 1) {
      for (let left = positionsIn(table, mask, actor, word); left !== 0; left &= left - 1) {
        add(counts, word * 32 + 31 - Math.clz32(left & -left), 1);
      }
    }
  }
  return counts;
}

function perActor(table: StanceTable, { mask, actors }: Scope, within: Uint32Array): Uint32Array {
  const counts = new Uint32Array(table.actors);
  const both = mask.map((bits, word) => bits & (within[word] ?? 0));
  for (const actor of actors) {
    for (let word = 0; word < table.words; word += 1) add(counts, actor, bitsIn(positionsIn(table, both, actor, word)));
  }
  return counts;
}

/** Counts of the admitted questions summed over what each belongs to, by the index that `ownerOf` gives it. */
function summed(counts: Uint32Array, isIn: readonly boolean[], ownerOf: Uint32Array, owners: number): Uint32Array {
  const sums = new Uint32Array(owners);
  counts.forEach((count, question) => add(sums, ownerOf[question] ?? 0, isIn[question] ? count : 0));
  return sums;
}

function addActor(facet: FacetOfActors, at: number, positions: number): void {
  add(facet.positions, at, positions);
  if (positions > 0) add(facet.actors, at, 1);
}

const emptyFacet = (length: number): FacetOfActors => ({ positions: new Uint32Array(length), actors: new Uint32Array(length) });

function kindCounts({ actors }: Corpus, counts: Uint32Array): FacetOfActors {
  const facet = emptyFacet(KINDS.length);
  actors.forEach(({ kind }, actor) => addActor(facet, KINDS.indexOf(kind), counts[actor] ?? 0));
  return facet;
}

function groupCounts(corpus: Corpus, counts: Uint32Array, memberships: readonly ReadonlySet<number>[]): FacetOfActors {
  const facet = emptyFacet(corpus.groups.length);
  corpus.groups.forEach(({ bloc }, group) => {
    const members = memberships[group] ?? new Set();
    const speaker = corpus.index.actor.get(bloc ?? '');
    for (const actor of members) addActor(facet, group, counts[actor] ?? 0);
    if (speaker !== undefined && !members.has(speaker)) addActor(facet, group, counts[speaker] ?? 0);
  });
  return facet;
}

/** Positions per question, whatever the filters on meetings, issues and questions. */
export function positionsPerQuestion(corpus: Corpus, table: StanceTable, filters: Filters): Uint32Array {
  // Which questions are contested depends on the actors alone, so that the lists of questions can be applied afterwards.
  return perQuestion(table, opened(corpus, table, filters));
}

/**
 * For every meeting, issue, question, kind and group how many positions are left if its list is opened up and all
 * other filters stay. `memberships` are the indices of each group's members at `filters.at`, `counts` the
 * `positionsPerQuestion`. Linear in the words of the planes and the memberships.
 */
export function facetsOf(
  corpus: Corpus,
  table: StanceTable,
  filters: Filters,
  memberships: readonly ReadonlySet<number>[],
  counts = positionsPerQuestion(corpus, table, filters),
): Facets {
  const { meeting, issue, question, kind, group } = filters;
  const given = opened(corpus, table, filters);
  const ofMeetings = admitted(corpus, meeting, (entry) => entry.meeting);
  const ofIssues = admitted(corpus, issue, (entry) => entry.issue);
  const ofQuestions = admitted(corpus, question, ({ id }) => id);
  const inTree = ofIssues.map((isIn, entry) => isIn && ofQuestions[entry] === true);
  const inView = maskOf(inTree.map((isIn, entry) => isIn && ofMeetings[entry] === true));
  return {
    meeting: summed(counts, inTree, corpus.meetingOf, corpus.meetings.length),
    issue: summed(counts, ofMeetings, corpus.issueOf, corpus.issues.length),
    question: counts.map((count, entry) => (ofMeetings[entry] ? count : 0)),
    kind: kindCounts(corpus, perActor(table, kind === null ? given : opened(corpus, table, filters, { kind: null }), inView)),
    group: groupCounts(
      corpus,
      perActor(table, group === null ? given : opened(corpus, table, filters, { group: null }), inView),
      memberships,
    ),
  };
}

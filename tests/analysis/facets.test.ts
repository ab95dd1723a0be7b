import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '../../src/analysis/facets';
import { type Filters, scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { hasBit } from '../../src/analysis/table';
import type { Corpus } from '../../src/corpus/corpus';
import { membersAt } from '../../src/corpus/groups';
import { BASES, KINDS } from '../../src/corpus/vocabulary';
import { defaultView } from '../../src/state/view';
import { arbitraryCorpus, arbitraryDate } from '../corpus/arbitrary';
import { councilCorpus } from '../views/filters/council';

type Asked = Filters & Parameters<typeof reduceStances>[1];

function facets(corpus: Corpus, asked: Asked) {
  const memberships = corpus.groups.map((_, group) => membersAt(corpus, group, asked.at).members);
  return facetsOf(corpus, reduceStances(corpus, asked), asked, memberships);
}

const council = councilCorpus();

/** Counts by id, in the order of the corpus: pp-10, wcit-12, pp-14; net, sign; net-10, net-12, sign-12, net-14; the five kinds; eu-members, g77. */
function counted(changes: Partial<Asked>) {
  const { meeting, issue, question, kind, group } = facets(council, { ...defaultView(), ...changes });
  return {
    meeting: [...meeting],
    issue: [...issue],
    question: [...question],
    kind: [...kind.positions],
    kindActors: [...kind.actors],
    group: [...group.positions],
    groupActors: [...group.actors],
  };
}

describe('facets by hand', () => {
  it('are all positions where nothing is filtered; a bloc counts for its group', () => {
    expect(council.questions.map(({ id }) => id)).toEqual(['net-10', 'net-12', 'sign-12', 'net-14']);
    expect(counted({})).toEqual({
      meeting: [2, 7, 2],
      issue: [8, 3],
      question: [2, 4, 3, 2],
      kind: [9, 1, 0, 1, 0],
      kindActors: [3, 1, 0, 1, 0],
      group: [3, 4],
      groupActors: [2, 1],
    });
  });

  it('of meetings stay as they are when a meeting is chosen; the others follow', () => {
    expect(counted({ meeting: ['pp-10'] })).toEqual({
      meeting: [2, 7, 2],
      issue: [2, 0],
      question: [2, 0, 0, 0],
      kind: [2, 0, 0, 0, 0],
      kindActors: [2, 0, 0, 0, 0],
      group: [0, 1],
      groupActors: [0, 1],
    });
  });

  it('of issues and questions stay when either is chosen', () => {
    for (const chosen of [{ issue: ['sign'] }, { question: ['sign-12'] }, { issue: ['sign'], question: ['sign-12'] }]) {
      expect(counted(chosen)).toEqual({
        meeting: [0, 3, 0],
        issue: [8, 3],
        question: [2, 4, 3, 2],
        kind: [3, 0, 0, 0, 0],
        kindActors: [3, 0, 0, 0, 0],
        group: [1, 1],
        groupActors: [1, 1],
      });
    }
  });

  it('of kinds and of groups leave their own filter out only', () => {
    expect(counted({ kind: ['state'], group: ['eu-members'] })).toEqual({
      meeting: [0, 2, 0],
      issue: [1, 1],
      question: [0, 1, 1, 0],
      kind: [2, 1, 0, 0, 0],
      kindActors: [1, 1, 0, 0, 0],
      group: [2, 4],
      groupActors: [1, 1],
    });
  });

  it('follow bases, dates, contested questions and the date of membership', () => {
    expect(counted({ basis: [...BASES] }).meeting).toEqual([2, 7, 3]);
    expect(counted({ from: '2012-12', to: '2013' }).meeting).toEqual([0, 7, 0]);
    expect(counted({ contested: true }).question).toEqual([2, 4, 3, 0]);
    expect(counted({ at: '1980' }).group).toEqual([1, 4]);
  });

  it('judge what is contested among the actors that are left', () => {
    // Of the states Iran alone is of the G77, so that no question is contested until that choice is opened up.
    const { question, group } = counted({ contested: true, group: ['g77'] });
    expect(question).toEqual([0, 0, 0, 0]);
    expect(group).toEqual([3, 3]);
  });
});

const some = (ids: readonly string[]) => fc.option(fc.subarray([...ids]));
const arbitraryAsked = (corpus: Corpus): fc.Arbitrary<Asked> =>
  fc.record({
    meeting: some(corpus.meetings.map(({ id }) => id)),
    issue: some(corpus.issues.map(({ id }) => id)),
    question: some(corpus.questions.map(({ id }) => id)),
    from: fc.option(arbitraryDate()),
    to: fc.option(arbitraryDate()),
    kind: fc.option(fc.subarray([...KINDS])),
    group: some(corpus.groups.map(({ id }) => id)),
    at: fc.option(arbitraryDate()),
    contested: fc.boolean(),
    basis: fc.subarray([...BASES]),
    qualified: fc.constantFrom('side', 'out'),
    blocs: fc.constantFrom('own', 'members'),
  });

/** Every position in scope, one by one. */
function positions(corpus: Corpus, asked: Asked) {
  const table = reduceStances(corpus, asked);
  const { questions, actors } = scopeOf(corpus, table, asked);
  const has = (actor: number, question: number) => [table.any, table.mixed].some((plane) => hasBit(plane, table.words, actor, question));
  return [...actors].flatMap((actor) => [...questions].filter((question) => has(actor, question)).map((question) => ({ actor, question })));
}

describe('facets of any corpus', () => {
  it('are what a scope with that list opened up holds, counted one by one', () => {
    const asked = arbitraryCorpus().chain((corpus) => arbitraryAsked(corpus).map((filters) => ({ corpus, filters })));
    fc.assert(
      fc.property(asked, ({ corpus, filters }) => {
        const { meeting, issue, question, kind, group } = facets(corpus, filters);
        const openTree = positions(corpus, { ...filters, issue: null, question: null });
        const times = (list: typeof openTree, isOne: (position: (typeof list)[number]) => boolean) => list.filter(isOne).length;
        const ofMeetings = positions(corpus, { ...filters, meeting: null });
        expect([...meeting]).toEqual(corpus.meetings.map((_, at) => times(ofMeetings, (one) => corpus.meetingOf[one.question] === at)));
        expect([...issue]).toEqual(corpus.issues.map((_, at) => times(openTree, (one) => corpus.issueOf[one.question] === at)));
        expect([...question]).toEqual(corpus.questions.map((_, at) => times(openTree, (one) => one.question === at)));
        const ofKinds = positions(corpus, { ...filters, kind: null });
        expect([...kind.positions]).toEqual(KINDS.map((word) => times(ofKinds, ({ actor }) => corpus.actors[actor]?.kind === word)));
        const ofGroups = positions(corpus, { ...filters, group: null });
        const inGroup = corpus.groups.map(({ id }) => {
          const { eligible } = scopeOf(corpus, reduceStances(corpus, filters), { ...filters, kind: null, group: [id] });
          return ofGroups.filter(({ actor }) => eligible.includes(actor));
        });
        expect([...group.positions]).toEqual(inGroup.map(({ length }) => length));
        expect([...group.actors]).toEqual(inGroup.map((list) => new Set(list.map(({ actor }) => actor)).size));
      }),
      { numRuns: 150 },
    );
  });
});

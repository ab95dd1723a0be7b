import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus';
import { selectTicks, tickOnlyIssue, tickOnlyQuestion, tickQuestions, toggleIssueTick, toggleQuestionTick } from '../../src/state/ticks';
import type { Update } from '../../src/state/updates';
import { defaultView, type View } from '../../src/state/view';
import { arbitraryCorpus } from '../corpus/arbitrary';
import { councilCorpus } from '../views/filters/council';

const council = councilCorpus();
const lists = ({ issue, question }: View) => ({ issue, question });
const after = (changes: Partial<View>, ...updates: readonly Update[]): View =>
  updates.reduce((view, update) => update(view), { ...defaultView(), ...changes });
const ticked = (corpus: Corpus, view: View) =>
  corpus.questions.filter((_, at) => selectTicks(corpus, view).question[at]).map(({ id }) => id);

describe('ticks of issues and questions', () => {
  it('are what both filters let through; an issue is ticked as far as its questions are', () => {
    expect(selectTicks(council, defaultView())).toEqual({ issue: ['all', 'all'], question: [true, true, true, true] });
    expect(selectTicks(council, { ...defaultView(), issue: ['sign'] }).issue).toEqual(['none', 'all']);
    const one = { ...defaultView(), issue: ['net'], question: ['net-12', 'sign-12'] };
    expect(selectTicks(council, one)).toEqual({ issue: ['some', 'none'], question: [false, true, false, false] });
  });

  it('leave whole issues to the issue filter', () => {
    expect(lists(after({}, toggleIssueTick(council, 'net')))).toEqual({ issue: ['sign'], question: null });
    expect(lists(after({ question: ['net-10'] }, tickOnlyIssue(council, 'sign')))).toEqual({ issue: ['sign'], question: null });
    expect(lists(after({ question: ['net-10'] }, toggleIssueTick(council, 'net')))).toEqual({ issue: ['net'], question: null });
  });

  it('leave anything finer to the question filter', () => {
    expect(lists(after({}, toggleQuestionTick(council, 'net-12')))).toEqual({ issue: null, question: ['net-10', 'sign-12', 'net-14'] });
    expect(lists(after({ issue: ['sign'] }, toggleQuestionTick(council, 'net-12')))).toEqual({
      issue: null,
      question: ['net-12', 'sign-12'],
    });
    expect(lists(after({ issue: ['sign'] }, tickOnlyQuestion(council, 'net-14')))).toEqual({ issue: null, question: ['net-14'] });
  });

  it('know one whole issue by its only question, everything, and nothing', () => {
    expect(lists(after({}, tickOnlyQuestion(council, 'sign-12')))).toEqual({ issue: ['sign'], question: null });
    expect(after({ issue: ['sign'] }, toggleIssueTick(council, 'net'))).toEqual(defaultView());
    expect(lists(after({ issue: ['sign'] }, toggleIssueTick(council, 'sign')))).toEqual({ issue: [], question: null });
  });

  it('tick and untick several and leave the others as they are', () => {
    const some = tickQuestions(council, ['net-10', 'sign-12'], true);
    expect(lists(after({ question: ['net-14'] }, some))).toEqual({ issue: null, question: ['net-10', 'sign-12', 'net-14'] });
    expect(lists(after({}, tickQuestions(council, ['net-10', 'net-12', 'net-14'], false)))).toEqual({ issue: ['sign'], question: null });
  });
});

const some = (ids: readonly string[]) => fc.option(fc.subarray([...ids]));
const arbitrary = arbitraryCorpus().chain((corpus) =>
  fc.record({
    corpus: fc.constant(corpus),
    issue: some(corpus.issues.map(({ id }) => id)),
    question: some(corpus.questions.map(({ id }) => id)),
    one: fc.constantFrom(...corpus.questions),
  }),
);

describe('ticking in any corpus', () => {
  it('turns over one question and no other', () => {
    fc.assert(
      fc.property(arbitrary, ({ corpus, issue, question, one }) => {
        const view = after({ issue, question });
        const before = ticked(corpus, view);
        const now = ticked(corpus, toggleQuestionTick(corpus, one.id)(view));
        const rest = (ids: readonly string[]) => ids.filter((id) => id !== one.id);
        expect(rest(now)).toEqual(rest(before));
        expect(now.includes(one.id)).toBe(!before.includes(one.id));
      }),
    );
  });

  it('turns over all questions of one issue and no other', () => {
    fc.assert(
      fc.property(arbitrary, ({ corpus, issue, question, one }) => {
        const view = after({ issue, question });
        const at = corpus.index.issue.get(one.issue) ?? -1;
        const next = toggleIssueTick(corpus, one.issue)(view);
        expect(selectTicks(corpus, next).issue[at]).toBe(selectTicks(corpus, view).issue[at] === 'all' ? 'none' : 'all');
        const others = (ids: readonly string[]) =>
          ids.filter((id) => corpus.questions[corpus.index.question.get(id) ?? -1]?.issue !== one.issue);
        expect(others(ticked(corpus, next))).toEqual(others(ticked(corpus, view)));
      }),
    );
  });
});

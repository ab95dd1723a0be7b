import { describe, expect, it } from 'vitest';
import { momentsOf, pulseOf } from '../../src/analysis/moments';
import { unitsOf } from '../../src/analysis/table';
import { SOME_TIME } from '../../src/corpus/dates';
import { shippedCorpus } from '../../src/corpus/shipped';
import { nextWindow, selectMoments, selectPulse, showMoments, windowOf } from '../../src/state/moments';
import { selectScope, selectStances } from '../../src/state/select';
import { defaultView } from '../../src/state/view';
import { corpusOf } from '../analysis/build';

const meetings = [
  { id: 'long', from: '2014-01-01' },
  { id: 'short', from: '2014-02-01' },
];
const corpus = corpusOf({
  meetings,
  questions: [
    { id: 'q1', meeting: 'long', date: '2014-01-10' },
    { id: 'q2', meeting: 'long', date: '2014-01-12' },
    { id: 'q3', meeting: 'short', date: '2014-02' },
    { id: 'q4', meeting: 'short', date: '2014-02-20' },
    { id: 'q5', meeting: 'long', date: '2014-03-01' },
  ],
  rows: { aaa: '+ + . ± .', bbb: '+ - . . 0', ccc: 'n . . . .', ddd: '- . . . .' },
});
const view = defaultView();

describe('moments', () => {
  it('join what no dates can part and neighbours of one meeting, and keep apart what lies around another', () => {
    const moments = momentsOf(corpus, corpus.questions.keys());
    expect(moments.map(({ from, to, questions }) => [from, to, questions.map((at) => corpus.questions[at]?.id)])).toEqual([
      [20140110, 20140112, ['q1', 'q2']],
      [20140201, 20140228, ['q4', 'q3']],
      [20140301, 20140301, ['q5']],
    ]);
  });

  it('know voices, and division as opposite pairs of all pairs that took sides', () => {
    const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
    const at = (...ids: string[]) => ids.map((id) => corpus.index.question.get(id) ?? -1);
    // q1: two for, two against: 4 of 6 pairs; q2: one each: 1 of 1.
    expect(pulseOf(table, scope, at('q1'))).toEqual({ voices: 4, division: 4 / 6 });
    expect(pulseOf(table, scope, at('q1', 'q2'))).toEqual({ voices: 4, division: 5 / 7 });
    expect(pulseOf(table, scope, at('q4'))).toEqual({ voices: 1, division: undefined });
    expect(pulseOf(table, scope, at('q3'))).toEqual({ voices: 0, division: undefined });
  });
});

describe('a meeting of which no date is known', () => {
  const some = corpusOf({
    meetings: [...meetings, { id: 'some', ...SOME_TIME }],
    questions: [
      { id: 'q1', meeting: 'long', date: '2014-01-10' },
      { id: 'q2', meeting: 'some' },
      { id: 'q3', meeting: 'some', date: '2014-02' },
    ],
    rows: { aaa: '+ + +' },
  });
  const seen = (given: Partial<typeof view>) =>
    Array.from(selectScope(some, { ...view, ...given }).questions, (at) => some.questions[at]?.id).sort();

  it('has no place along time but by the dates of its questions, and is in no period', () => {
    expect(momentsOf(some, some.questions.keys()).map(({ from, to }) => [from, to])).toEqual([
      [20140110, 20140110],
      [20140201, 20140228],
    ]);
    expect([seen({}), seen({ from: '1899' }), seen({ to: '2014-01' })]).toEqual([['q1', 'q2', 'q3'], ['q1', 'q3'], ['q1']]);
  });
});

describe('the strip of the shipped corpus', () => {
  const shipped = shippedCorpus();
  const moments = selectMoments(shipped, view);

  it('tells at least twenty moments apart, each of them with voices, in order and without overlap', () => {
    expect(moments.length).toBeGreaterThanOrEqual(20);
    expect(moments.every(({ voices }) => voices > 0)).toBe(true);
    for (const [at, { from }] of moments.entries()) expect(from).toBeGreaterThan(moments[at - 1]?.to ?? 0);
  });

  it('counts voices and division of each as one actor after the other does', () => {
    const [table, { eligible }] = [selectStances(shipped, view), selectScope(shipped, view)];
    for (const { questions, voices, division } of moments) {
      const held = questions.map((question) => Array.from(eligible, (actor) => unitsOf(table, actor, question)));
      expect(voices).toBe(Array.from(eligible).filter((_, at) => held.some((column) => column[at] !== undefined)).length);
      const sides = held.map((column) => [1, -1].map((side) => column.filter((x) => typeof x === 'number' && x * side > 0).length));
      const opposite = sides.reduce((sum, [f = 0, g = 0]) => sum + f * g, 0);
      const pairs = sides.reduce((sum, [f = 0, g = 0]) => sum + ((f + g) * (f + g - 1)) / 2, 0);
      expect(division).toBe(pairs === 0 ? undefined : opposite / pairs);
    }
  });

  it('shows exactly the moments of a window, whichever end is named first, and leaves the dates open for all', () => {
    for (const first of moments.keys()) {
      const last = Math.min(first + 3, moments.length - 1);
      const shown = showMoments(moments, [last, first])(view);
      const { questions } = selectScope(shipped, shown);
      expect(windowOf(moments, questions)).toEqual([first, last]);
      const wanted = moments.slice(first, last + 1).flatMap((moment) => moment.questions);
      expect(wanted.filter((question) => !questions.includes(question))).toEqual([]);
      // Opened up again the strip is the same one, not a new one of equal content.
      expect(selectMoments(shipped, shown)).toBe(moments);
    }
    expect(showMoments(moments, [-5, 999])({ ...view, from: '2012' })).toEqual(view);
  });

  it('reads the division of a view off all its questions', () => {
    const signature = { ...view, question: ['wcit-12-signature'] };
    const { voices, division } = selectPulse(shipped, signature);
    expect(voices).toBe(selectScope(shipped, signature).actors.length);
    expect(division).toBeGreaterThan(0.3);
    expect(windowOf(moments, [])).toBeUndefined();
  });

  it('plays: from the beginning it grows, elsewhere it moves on, and it ends', () => {
    expect(nextWindow(4, [0, 0])).toEqual([0, 1]);
    expect(nextWindow(4, [1, 2])).toEqual([2, 3]);
    expect(nextWindow(4, [2, 3])).toBeUndefined();
  });
});

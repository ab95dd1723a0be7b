import { describe, expect, it } from 'vitest';
import { isTurned, matchesOf, presenceOf } from '../../src/analysis/comparison';
import { reduceStances } from '../../src/analysis/stances';
import { at, corpusOf, DEFAULTS } from './build';

const corpus = corpusOf({
  meetings: [
    { id: 'm1', from: '2012-01-01' },
    { id: 'm2', from: '2014-01-01' },
  ],
  questions: [
    { id: 'a1', meeting: 'm1', date: '2012-01-01', proposition: 'p' },
    { id: 'a2', meeting: 'm1', date: '2012-01-02' },
    { id: 'b1', meeting: 'm2', date: '2014-01-01', proposition: 'p' },
    { id: 'b2', meeting: 'm2', date: '2014-01-02', proposition: 'q' },
  ],
  rows: { aaa: '+ - - -', bbb: '+ + p .', ccc: '- 0 + +', ddd: '+ . . .', eee: '. . ± -' },
});
const table = reduceStances(corpus, DEFAULTS);
const question = (id: string): number => at(corpus, 'question', id);
const side = (...ids: string[]) => ({ questions: Uint32Array.from(ids, question) });
const everyone = corpus.actors.keys();
const named = (actor: number): string => corpus.actors[actor]?.id ?? '';

describe('two sides', () => {
  it('have those who came, those who went, and those on both', () => {
    expect(presenceOf({ actors: Uint32Array.of(1, 2, 5) }, { actors: Uint32Array.of(2, 3) })).toEqual({
      came: [3],
      went: [1, 5],
      stayed: [2],
    });
  });

  it('match a question with the one of the same proposition, else with the last of its issue, most turned sides first', () => {
    const matches = matchesOf(corpus, [table, table], [side('a1', 'a2'), side('b1', 'b2')], everyone);
    const told = matches.map(({ before, after, isSameProposition, moved, kept }) => ({
      pair: [before, after].map((one) => corpus.questions[one]?.id).join(),
      isSameProposition,
      kept,
      moved: moved.map((shift) => `${named(shift.actor)} ${shift.from} ${shift.to}${isTurned(shift) ? ' turned' : ''}`),
    }));
    expect(told).toEqual([
      // ddd has no record and eee a mixed one at the second meeting.
      { pair: 'a1,b1', isSameProposition: true, kept: 0, moved: ['ccc -2 2 turned', 'aaa 2 -2 turned', 'bbb 2 1'] },
      { pair: 'a2,b2', isSameProposition: false, kept: 1, moved: ['ccc 0 2'] },
    ]);
  });

  it('leave out what is on both, and what nobody was on twice', () => {
    expect(matchesOf(corpus, [table, table], [side('a1', 'b1'), side('b1')], corpus.actors.keys())).toEqual([]);
    expect(matchesOf(corpus, [table, table], [side('a1'), side('b1')], [at(corpus, 'actor', 'ddd')])).toEqual([]);
  });

  it('match with one without a date only where there is no other', () => {
    const partly = corpusOf({
      meetings: [
        { id: 'm1', from: '2012-01-01' },
        { id: 'sometime', from: '1900', to: '2100' },
        { id: 'm2', from: '2014-01-01' },
      ],
      questions: [
        { id: 'a', meeting: 'm1' },
        { id: 'u', meeting: 'sometime' },
        { id: 'b', meeting: 'm2' },
      ],
      rows: { aaa: '+ - -' },
    });
    const stances = reduceStances(partly, DEFAULTS);
    const of = (...ids: string[]) => ({ questions: Uint32Array.from(ids, (id) => at(partly, 'question', id)) });
    const before = (...ids: string[]) =>
      matchesOf(partly, [stances, stances], [of(...ids), of('b')], [0]).map((match) => partly.questions[match.before]?.id);
    expect(before('a', 'u')).toEqual(['a']);
    expect(before('u')).toEqual(['u']);
  });
});

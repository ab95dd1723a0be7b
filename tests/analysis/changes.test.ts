import { describe, expect, it } from 'vitest';
import { changesOf, swingsOf } from '../../src/analysis/changes';
import { type Filters, scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { inTime, sortedInTime } from '../../src/analysis/time';
import { corpusOf, DEFAULTS, EVERYTHING, type Table } from './build';

/** Questions as 'id date proposition issue meeting', of which the last three may be missing, and date and proposition '–'. */
function asked(text: string): Table['questions'] {
  return text.split(',').map((one) => {
    const [id = '', date = '', proposition = '–', issue = 'i', meeting = 'm'] = one.trim().split(' ');
    return { id, issue, meeting, ...(date === '–' ? {} : { date }), ...(proposition === '–' ? {} : { proposition }) };
  });
}

/** Changes of an actor with these cells, in words. */
function changes(questions: string, row: string, filters: Partial<Filters> = {}, rest: Partial<Table> = {}) {
  const corpus = corpusOf({ questions: asked(questions), rows: { a: row }, ...rest });
  const table = reduceStances(corpus, { ...DEFAULTS, blocs: rest.groups ? 'members' : 'own' });
  return changesOf(corpus, table, scopeOf(corpus, table, { ...EVERYTHING, ...filters }), 0).map(
    ({ before, from, after, to, isSameProposition, isExtended }) =>
      `${corpus.questions[before]?.id} ${from} ${corpus.questions[after]?.id} ${to} ` +
      `${isSameProposition ? 'changed' : 'on a changed text'}${isExtended ? ', extended' : ''}`,
  );
}

describe('changesOf', () => {
  it('is a change only where the proposition is the same', () => {
    expect(changes('q 2010 p, r 2011 p', '+-')).toEqual(['q 2 r -2 changed']);
    expect(changes('q 2010 p, r 2011 other', '+-')).toEqual(['q 2 r -2 on a changed text']);
    expect(changes('q 2010, r 2011', 'pn')).toEqual(['q 1 r -1 on a changed text']);
    expect(changes('q 2010 p, r 2011', '+-')).toEqual(['q 2 r -2 on a changed text']);
  });

  it('needs two sides: neutral, mixed and missing stances are passed over', () => {
    expect(changes('q 2010 p, r 2011 p', '+0')).toEqual([]);
    expect(changes('q 2010 p, r 2011 p', '+p')).toEqual([]);
    expect(changes('q 2010 p, r 2011 p, s 2012 p, t 2013 p, u 2014 p', '+0±.-')).toEqual(['q 2 u -2 changed']);
  });

  it('stays within one issue', () => {
    expect(changes('q 2010 p i, r 2011 p j', '+-')).toEqual([]);
  });

  it('goes by time, also where meetings overlap', () => {
    expect(changes('q 2012 p, r 2010 p, s 2011 p', '-++')).toEqual(['s 2 q -2 changed']);
    const meetings = [{ id: 'm' }, { id: 'next', from: '2011' }];
    expect(changes('q 2012 p, r 2010 p, s 2011 p i next', '+--', {}, { meetings })).toEqual(['s -2 q 2 changed']);
  });

  it('tells nothing of a question without a date, which may have been put before or after any other', () => {
    const meetings = [{ id: 'm' }, { id: 'sometime', from: '1900', to: '2100' }];
    expect(changes('q 2010 p, r – p i sometime', '+-', {}, { meetings })).toEqual([]);
    expect(changes('q – p i sometime, r – p i sometime', '+-', {}, { meetings })).toEqual([]);
    // The undated one does not stand between two that have a date either: read first or last it would make three changes or two.
    expect(changes('q 2010 p, r – p i sometime, s 2012 p', '+--', {}, { meetings })).toEqual(['q 2 s -2 changed']);
    expect(changes('q 2010 p, r 2011 p i sometime', '+-', {}, { meetings })).toEqual(['q 2 r -2 changed']);
  });

  it('puts a date that ends later after one that ends earlier', () => {
    expect(changes('q 2010 p, r 2010-06 p', '+-')).toEqual(['r -2 q 2 changed']);
  });

  it('finds a change of the same proposition across other texts in between, and each turn', () => {
    expect(changes('q 2010 p, r 2011 other, s 2012 p, t 2013 p', '+--+')).toEqual([
      'q 2 r -2 on a changed text',
      'q 2 s -2 changed',
      's -2 t 2 changed',
    ]);
  });

  it('looks at the questions in view only', () => {
    expect(changes('q 2010 p, r 2011 p, s 2012 p', '+-+', { question: ['q', 's'] })).toEqual([]);
    expect(changes('q 2010 p, r 2011 p, s 2012 p', '+-+', { from: '2011' })).toEqual(['r -2 s 2 changed']);
  });

  it('says where a bloc took the side', () => {
    const rest: Partial<Table> = {
      rows: { a: '+.', eu: '.-' },
      kinds: { eu: 'bloc' },
      groups: [{ id: 'members', bloc: 'eu', members: [{ actor: 'a' }] }],
    };
    expect(changes('q 2010 p, r 2011 p', '', {}, rest)).toEqual(['q 2 r -2 changed, extended']);
  });
});

describe('swingsOf', () => {
  it('lists changes on the same proposition by actor, those with most of them first', () => {
    const corpus = corpusOf({
      questions: asked('q 2010 p, r 2011 p, s 2012 p, t 2013 other'),
      rows: { a: '+-..', b: '+-+-', c: '++.-', d: '-.+.' },
    });
    const table = reduceStances(corpus, DEFAULTS);
    const swings = swingsOf(corpus, table, scopeOf(corpus, table, EVERYTHING));
    expect(swings.map(({ actor, change: { before, after } }) => [actor, before, after])).toEqual([
      [1, 0, 1],
      [1, 1, 2],
      [0, 0, 1],
      [3, 0, 2],
    ]);
  });
});

it('sorts thousands of questions as it sorts two', () => {
  const [first, second] = [{ id: 'm' }, { id: 'sometime', from: '1900', to: '2100' }];
  const dates = ['2014', '2014-06', '2014-12-31', '2013-01-01', undefined, '2014-06', '2014-06-30'];
  const questions = dates.map((date, at) => ({ id: `q${at}`, meeting: date ? 'm' : 'sometime', ...(date && { date }) }));
  const corpus = corpusOf({ meetings: [first, second], questions, rows: { a: '+++++++' } });
  const all = [...corpus.questions.keys()];
  expect(sortedInTime(corpus, all.toReversed())).toEqual(all.toSorted((a, b) => inTime(corpus, a, b)));
  expect(corpus.questions[sortedInTime(corpus, all).at(-1) ?? 0]?.meeting).toBe('sometime');
});

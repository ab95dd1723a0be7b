import { describe, expect, it } from 'vitest';
import { blocsBehind } from '../../src/analysis/blocs';
import type { StanceOptions } from '../../src/analysis/options';
import { scopeOf } from '../../src/analysis/scope';
import { SOME_TIME } from '../../src/corpus/dates';
import { heldBy, isExtended, isUncertain, reduceStances } from '../../src/analysis/stances';
import { at, corpusOf, DEFAULTS, EVERYTHING, type Table } from './build';

const EU = { id: 'eu-members', bloc: 'eu', members: [{ actor: 'aut' }, { actor: 'bel' }] };

function vintage(asOf: string, members: string[]) {
  return { asOf, label: asOf, source: 's', members };
}

function extend(table: Table, options: Partial<StanceOptions> = {}) {
  const corpus = corpusOf({ kinds: { eu: 'bloc', nam: 'bloc' }, ...table });
  const stances = reduceStances(corpus, { ...DEFAULTS, blocs: 'members', ...options });
  const question = (id: string): number => at(corpus, 'question', id);
  return {
    corpus,
    stances,
    held: (actor: string, id = 'q') => heldBy(stances, at(corpus, 'actor', actor), question(id)),
    extended: (actor: string, id = 'q') => isExtended(stances, at(corpus, 'actor', actor), question(id)),
    uncertain: (actor: string, id = 'q') => isUncertain(stances, at(corpus, 'actor', actor), question(id)),
  };
}

describe('blocs=members', () => {
  it('gives a bloc’s stance to its members, marked, and takes the bloc out of the picture', () => {
    const { corpus, stances, held, extended } = extend({ questions: ['q'], rows: { aut: '.', che: '.', bel: '.', eu: '-' }, groups: [EU] });
    expect(['aut', 'bel', 'che', 'eu'].map((actor) => held(actor))).toEqual(['opposition', 'opposition', undefined, undefined]);
    expect(['aut', 'bel', 'che', 'eu'].map((actor) => extended(actor))).toEqual([true, true, false, false]);
    const { eligible, actors } = scopeOf(corpus, stances, EVERYTHING);
    expect(Array.from(eligible, (actor) => corpus.actors[actor]?.id)).toEqual(['aut', 'bel', 'che']);
    expect(Array.from(actors, (actor) => corpus.actors[actor]?.id)).toEqual(['aut', 'bel']);
  });

  it('asks the members of today where the question has no date', () => {
    const groups = [{ ...EU, members: [{ actor: 'aut', from: '1995' }, { actor: 'bel' }] }];
    const { held } = extend({ meetings: [{ id: 'm', ...SOME_TIME }], questions: ['q'], rows: { aut: '.', bel: '.', eu: '-' }, groups });
    expect([held('aut'), held('bel')]).toEqual(['opposition', 'opposition']);
  });

  it('leaves everything alone by default', () => {
    const { held } = extend({ questions: ['q'], rows: { aut: '.', bel: '.', eu: '-' }, groups: [EU] }, { blocs: 'own' });
    expect([held('aut'), held('eu')]).toEqual([undefined, 'opposition']);
  });

  it('never writes over a member’s own record', () => {
    const { held, extended } = extend({ questions: ['q'], rows: { aut: '+', bel: '±', eu: '-' }, groups: [EU] });
    expect([held('aut'), held('bel')]).toEqual(['support', 'mixed']);
    expect([extended('aut'), extended('bel')]).toEqual([false, false]);
  });

  it('does not even where that record is not asked for', () => {
    const table: Table = {
      questions: ['q'],
      rows: { aut: '.', bel: 'p', eu: '-' },
      groups: [EU],
      records: [{ actor: 'aut', question: 'q', stance: 'support', basis: 'inferred' }],
    };
    const { held } = extend(table, { qualified: 'out' });
    expect([held('aut'), held('bel')]).toEqual([undefined, undefined]);
  });

  it('counts not voting as no record', () => {
    const { held } = extend({ questions: ['q'], rows: { aut: 'x', bel: '.', eu: '-' }, groups: [EU] });
    expect(held('aut')).toBe('opposition');
  });

  it('gives no record where two blocs of one member clash, and the stance where they agree', () => {
    const { held, extended } = extend({
      questions: ['q', 'r', 's'],
      rows: { aut: '...', bel: '...', eu: '-++', nam: '+p+' },
      groups: [EU, { id: 'nam-members', bloc: 'nam', members: [{ actor: 'aut' }] }],
    });
    expect(['q', 'r', 's'].map((id) => held('aut', id))).toEqual([undefined, undefined, 'support']);
    expect(['q', 'r', 's'].map((id) => extended('aut', id))).toEqual([false, false, true]);
    expect(held('bel')).toBe('opposition');
  });

  it('gives no record where the third bloc agrees with one of two that clash', () => {
    const { held } = extend({
      questions: ['q'],
      rows: { aut: '.', eu: '-', nam: '+', third: '-' },
      kinds: { eu: 'bloc', nam: 'bloc', third: 'bloc' },
      groups: ['eu', 'nam', 'third'].map((bloc) => ({ id: `${bloc}-members`, bloc, members: [{ actor: 'aut' }] })),
    });
    expect(held('aut')).toBeUndefined();
  });

  it('knows one bloc by two lists', () => {
    const { held } = extend({
      questions: ['q'],
      rows: { aut: '.', bel: '.', eu: '-' },
      groups: [EU, { id: 'eu-candidates', bloc: 'eu', members: [{ actor: 'aut' }] }],
    });
    expect(held('aut')).toBe('opposition');
  });

  it('reads membership at the date of the question, else at the first day of its meeting', () => {
    const { held } = extend({
      meetings: [{ id: 'm', from: '2012-05' }],
      questions: ['q', { id: 'later', date: '2014' }],
      rows: { hrv: '..', gbr: '..', eu: '++' },
      groups: [
        {
          id: 'eu-members',
          bloc: 'eu',
          members: [
            { actor: 'hrv', from: '2013-07-01' },
            { actor: 'gbr', to: '2013-01-01' },
          ],
        },
      ],
    });
    expect([held('hrv'), held('gbr')]).toEqual([undefined, 'support']);
    expect([held('hrv', 'later'), held('gbr', 'later')]).toEqual(['support', undefined]);
  });

  it('reads the list of the nearest year', () => {
    const { held } = extend({
      questions: [
        { id: 'q', date: '2005' },
        { id: 'later', date: '2014' },
      ],
      rows: { aut: '..', bel: '..', nam: '++' },
      groups: [{ id: 'nam-members', bloc: 'nam', vintages: [vintage('2004', ['aut']), vintage('2015', ['bel'])] }],
    });
    expect([held('aut'), held('bel')]).toEqual(['support', undefined]);
    expect([held('aut', 'later'), held('bel', 'later')]).toEqual([undefined, 'support']);
  });

  it('extends a mixed stance, and the mark of rumour, as they are', () => {
    const { held, extended, uncertain } = extend(
      {
        questions: ['q', 'r'],
        rows: { aut: '..', bel: '..', eu: '±.' },
        groups: [EU],
        records: [{ actor: 'eu', question: 'r', stance: 'support', basis: 'rumoured' }],
      },
      { basis: ['record', 'rumoured'] },
    );
    expect([held('aut'), extended('aut'), uncertain('aut')]).toEqual(['mixed', true, false]);
    expect([held('aut', 'r'), extended('aut', 'r'), uncertain('aut', 'r')]).toEqual(['support', true, true]);
  });

  it('is sure where one of several blocs is', () => {
    const { uncertain } = extend(
      {
        questions: ['q', 'r'],
        rows: { aut: '..', bel: '..', eu: '+.', nam: '..' },
        groups: [EU, { id: 'nam-members', bloc: 'nam', members: [{ actor: 'aut' }] }],
        records: [
          { actor: 'nam', question: 'q', stance: 'support', basis: 'rumoured' },
          { actor: 'nam', question: 'r', stance: 'support', basis: 'rumoured' },
          { actor: 'eu', question: 'r', stance: 'support', basis: 'inferred' },
        ],
      },
      { basis: ['record', 'rumoured', 'inferred'] },
    );
    expect([uncertain('aut'), uncertain('aut', 'r')]).toEqual([false, true]);
  });

  it('keeps a bloc whose members are not listed', () => {
    const { held } = extend({
      questions: ['q'],
      rows: { aut: '.', eu: '-', nam: '+' },
      groups: [{ id: 'nam-members', bloc: 'nam', members: [] }],
    });
    expect([held('eu'), held('nam')]).toEqual(['opposition', 'support']);
  });

  it('does not hand on what a bloc in a bloc was given', () => {
    const { held } = extend({
      questions: ['q'],
      rows: { aut: '.', bel: '.', eu: '.', nam: '+' },
      groups: [EU, { id: 'nam-members', bloc: 'nam', members: [{ actor: 'eu' }] }],
    });
    expect([held('eu'), held('aut')]).toEqual([undefined, undefined]);
  });
});

describe('blocsBehind', () => {
  it('names the blocs whose statement reaches an actor', () => {
    const { corpus } = extend({
      questions: ['q', 'r'],
      rows: { aut: '..', bel: '..', eu: '-.', nam: '++' },
      groups: [EU, { id: 'nam-members', bloc: 'nam', members: [{ actor: 'aut' }] }],
    });
    const own = reduceStances(corpus, DEFAULTS);
    const behind = (actor: string, question: string) =>
      blocsBehind(corpus, own, at(corpus, 'actor', actor), at(corpus, 'question', question)).map((bloc) => corpus.actors[bloc]?.id);
    expect(behind('aut', 'q')).toEqual(['eu', 'nam']);
    expect(behind('aut', 'r')).toEqual(['nam']);
    expect(behind('bel', 'r')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Filters, scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { corpusOf, DEFAULTS, EVERYTHING, type Table } from './build';

const TABLE: Table = {
  meetings: [
    { id: 'one', from: '2010-12-01', to: '2011-02-01' },
    { id: 'two', from: '2012' },
  ],
  questions: [
    { id: 'q1', meeting: 'one', issue: 'a' },
    { id: 'q2', meeting: 'one', issue: 'b', date: '2011-01-15' },
    { id: 'q3', meeting: 'two', issue: 'a' },
    { id: 'q4', meeting: 'two', issue: 'b', date: '2012-06' },
  ],
  rows: { aut: '+...', bel: '.-..', eu: '..+.', ngo: '...0', usa: '....', zwe: '±...' },
  kinds: { eu: 'bloc', ngo: 'organisation' },
  groups: [
    { id: 'eu-members', bloc: 'eu', members: [{ actor: 'aut', from: '1995' }, { actor: 'bel' }] },
    { id: 'others', members: [{ actor: 'usa' }] },
  ],
};

function look(filters: Partial<Filters>, table = TABLE) {
  const corpus = corpusOf(table);
  const { questions, eligible, actors, mask } = scopeOf(corpus, reduceStances(corpus, DEFAULTS), { ...EVERYTHING, ...filters });
  const names = (indices: Uint32Array) => Array.from(indices, (index) => corpus.actors[index]?.id);
  return {
    questions: Array.from(questions, (index) => corpus.questions[index]?.id),
    eligible: names(eligible),
    actors: names(actors),
    mask,
  };
}

describe('questions in view', () => {
  it('are all of them without filters', () => {
    expect(look({}).questions).toEqual(['q1', 'q2', 'q3', 'q4']);
    expect([...look({}).mask]).toEqual([0b1111]);
  });

  it('are chosen by meeting, issue and id, all three', () => {
    expect(look({ meeting: ['one'] }).questions).toEqual(['q1', 'q2']);
    expect(look({ issue: ['a'] }).questions).toEqual(['q1', 'q3']);
    expect(look({ meeting: ['one', 'two'], issue: ['b'], question: ['q1', 'q4'] }).questions).toEqual(['q4']);
  });

  it('are none for an empty list or an unknown id', () => {
    expect(look({ meeting: [] }).questions).toEqual([]);
    expect(look({ issue: ['nothing'] }).questions).toEqual([]);
    expect(look({ issue: ['nothing', 'a'] }).questions).toEqual(['q1', 'q3']);
  });

  it('overlap the dates, each as an interval; the meeting’s first day where a question has no date', () => {
    expect(look({ from: '2011' }).questions).toEqual(['q2', 'q3', 'q4']);
    expect(look({ to: '2010' }).questions).toEqual(['q1']);
    expect(look({ from: '2011-01-15', to: '2011-01-15' }).questions).toEqual(['q2']);
    expect(look({ from: '2012-06-30' }).questions).toEqual(['q3', 'q4']);
    expect(look({ from: '2012-07' }).questions).toEqual(['q3']);
    expect(look({ from: '2011-02', to: '2012-05-31' }).questions).toEqual(['q3']);
  });
});

describe('actors in view', () => {
  it('are eligible without a record and in the picture with one, a mixed one included', () => {
    expect(look({}).eligible).toEqual(['aut', 'bel', 'eu', 'ngo', 'usa', 'zwe']);
    expect(look({}).actors).toEqual(['aut', 'bel', 'eu', 'ngo', 'zwe']);
    expect(look({ question: ['q1'] }).actors).toEqual(['aut', 'zwe']);
    expect(look({ question: [] }).actors).toEqual([]);
  });

  it('are chosen by kind', () => {
    expect(look({ kind: ['organisation', 'bloc'] }).eligible).toEqual(['eu', 'ngo']);
    expect(look({ kind: [] }).eligible).toEqual([]);
  });

  it('are members of any of the groups and the bloc itself', () => {
    expect(look({ group: ['eu-members'] }).eligible).toEqual(['aut', 'bel', 'eu']);
    expect(look({ group: ['eu-members', 'others'] }).eligible).toEqual(['aut', 'bel', 'eu', 'usa']);
    expect(look({ group: ['eu-members'], kind: ['state'] }).eligible).toEqual(['aut', 'bel']);
    expect(look({ group: [] }).eligible).toEqual([]);
    expect(look({ group: ['unknown'] }).eligible).toEqual([]);
  });

  it('are members at a date', () => {
    expect(look({ group: ['eu-members'], at: '1990' }).eligible).toEqual(['bel', 'eu']);
  });
});

describe('contested', () => {
  const mixed: Table = {
    questions: ['all', 'split', 'shades', 'lone', 'clash', 'clashes', 'none', 'abstained'],
    rows: { a: '+ + + + + ± . +', b: '+ - p . ± ± . 0', c: '+ + . . . . . .' },
  };
  const contested = (filters: Partial<Filters> = {}) => look({ contested: true, ...filters }, mixed).questions;

  it('drops questions on which all recorded stances are equal', () => {
    expect(contested()).toEqual(['abstained', 'clash', 'shades', 'split']);
  });

  it('looks at the actors in view only', () => {
    const kinds = { b: 'person' as const };
    expect(look({ contested: true, kind: ['state'] }, { ...mixed, kinds }).questions).toEqual([]);
  });

  it('keeps the other filters', () => {
    expect(contested({ question: ['all', 'split'] })).toEqual(['split']);
  });
});

describe('more than one word of questions', () => {
  it('keeps bit 31 and bit 32 apart', () => {
    const questions = Array.from({ length: 70 }, (_, at) => `q${at + 10}`);
    const table = { questions, rows: { a: '+'.repeat(70), b: '+'.repeat(31) + '-'.repeat(39) } };
    expect(look({ contested: true }, table).questions).toEqual(questions.slice(31));
    expect([...look({ question: ['q41', 'q42', 'q79'] }, table).mask]).toEqual([2 ** 31, 1, 0b100000]);
  });
});

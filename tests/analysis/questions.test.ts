import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/analysis/questions';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { corpusOf, DEFAULTS, EVERYTHING, type Table } from './build';

function read(table: Table, question = 0) {
  const corpus = corpusOf(table);
  const stances = reduceStances(corpus, DEFAULTS);
  const reading = readQuestion(corpus, stances, question, scopeOf(corpus, stances, EVERYTHING).eligible);
  const names = (actors: readonly number[]) => actors.map((actor) => corpus.actors[actor]?.id).join(' ');
  return { ...reading, names };
}

const rows = (cells: string) => Object.fromEntries([...cells].map((cell, at) => [String.fromCharCode(97 + at), cell]));

function silentWhere(known: 'all' | 'some' | null) {
  const participants = known && { known, actors: ['a', 'b', 'c'], note: 'A list' };
  const { silent, names } = read({
    meetings: [{ id: 'm', ...(participants && { participants }) }],
    questions: ['q'],
    rows: { a: '+', b: '.', c: 'x', d: '.' },
  });
  return silent && names(silent);
}

function blockersUnder(rule: 'consensus' | 'vote') {
  const { blockers, names } = read({ questions: [{ id: 'q', rule }], rows: rows('+-n0-') });
  return names(blockers);
}

function alone(cells: string) {
  const { alone: list, names } = read({ questions: ['q'], rows: rows(cells) });
  return names(list);
}

describe('readQuestion', () => {
  it('puts every actor into one column', () => {
    const { columns, counts, names } = read({ questions: ['q'], rows: rows('+-p0n±x.+') });
    expect(Object.entries(columns).map(([column, actors]) => `${column}: ${names(actors)}`)).toEqual([
      'support: a i',
      'qualifiedSupport: c',
      'neutral: d',
      'mixed: f',
      'qualifiedOpposition: e',
      'opposition: b',
      'didNotVote: g',
      'noRecord: h',
    ]);
    expect(counts).toEqual({
      support: 2,
      qualifiedSupport: 1,
      neutral: 1,
      mixed: 1,
      qualifiedOpposition: 1,
      opposition: 1,
      didNotVote: 1,
      noRecord: 1,
    });
  });

  it('reads who did not vote from the right question', () => {
    const table = { questions: ['q', 'r', 's'], rows: { a: 'x.x', b: '.xx', c: '...' } };
    const absent = (question: number) => {
      const { columns, names } = read(table, question);
      return names(columns.didNotVote);
    };
    expect([0, 1, 2].map(absent)).toEqual(['a', 'b', 'a b']);
  });

  it('lets a record go before not voting', () => {
    const { counts } = read({ questions: ['q'], rows: { a: 'x' }, records: [{ actor: 'a', question: 'q', stance: 'opposition' }] });
    expect([counts.opposition, counts.didNotVote]).toEqual([1, 0]);
  });

  it('names those against as blockers where the rule is consensus only', () => {
    expect([blockersUnder('consensus'), blockersUnder('vote')]).toEqual(['b e c', '']);
  });

  it('says who stands alone on a side', () => {
    expect(alone('-++')).toBe('a');
    expect(alone('n++-')).toBe('');
    expect(alone('+00')).toBe('a');
    expect(alone('+-0')).toBe('a b');
    expect(alone('+-')).toBe('');
    expect(alone('+')).toBe('');
    expect(alone('0++')).toBe('');
    expect(alone('+±±')).toBe('');
  });

  it('knows the silent only where all participants are known', () => {
    expect([silentWhere('all'), silentWhere('some'), silentWhere(null)]).toEqual(['b', null, null]);
  });

  it('refuses a question that does not exist', () => {
    expect(() => read({ questions: ['q'], rows: { a: '+' } }, 7)).toThrow(RangeError);
  });
});

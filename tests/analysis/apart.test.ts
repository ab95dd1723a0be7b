import { describe, expect, it } from 'vitest';
import { questionsApart } from '../../src/analysis/apart';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { corpusOf, DEFAULTS, EVERYTHING } from './build';

/** Per question 'id distance' of members a, b, c and others d, e. */
function apart(rows: Record<string, string>) {
  const length = (rows['a'] ?? '').length;
  const corpus = corpusOf({ questions: Array.from({ length }, (_, at) => `q${at}`), rows });
  const table = reduceStances(corpus, DEFAULTS);
  const found = questionsApart(table, scopeOf(corpus, table, EVERYTHING).questions, [0, 1, 2], [3, 4]);
  return found.map(({ question, distance }) => `q${question} ${distance}`);
}

describe('questionsApart', () => {
  it('lists where members stand together and others do not join them all, farthest first', () => {
    // q0 all against one of two; q1 others neutral; q2 others opposite; q3 others with them.
    expect(apart({ a: '+++-', b: '+p+-', c: '++.-', d: '+0--', e: '-0n-' })).toEqual(['q2 1', 'q0 0.5', 'q1 0.5']);
  });

  it('puts the one on which more members are on record first, of equals', () => {
    expect(apart({ a: '++', b: '++', c: '.+', d: '--', e: '..' })).toEqual(['q1 1', 'q0 1']);
  });

  it('needs two members on one side, none of them neutral, and another actor on record', () => {
    expect(apart({ a: '+++', b: '.0+', c: '.++', d: '--.', e: '--±' })).toEqual([]);
    expect(apart({ a: '±', b: '+', c: '+', d: '-', e: '.' })).toEqual(['q0 1']);
    expect(apart({ a: '0', b: '0', c: '0', d: '-', e: '-' })).toEqual([]);
  });
});

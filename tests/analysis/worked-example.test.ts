/** Four actors, three questions, two meetings, worked by hand. */
import { describe, expect, it } from 'vitest';
import { computeDyads } from '../../src/analysis/dyads';
import { scoresOf } from '../../src/analysis/measures';
import type { Measure, Qualified } from '../../src/analysis/options';
import { type Filters, scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { tiesOf } from '../../src/analysis/ties';
import { corpusOf, DEFAULTS, EVERYTHING } from './build';

const corpus = corpusOf({
  meetings: [{ id: 'one' }, { id: 'two', from: '2012' }],
  questions: [
    { id: 'q1', meeting: 'one', issue: 'a' },
    { id: 'q2', meeting: 'one', issue: 'b' },
    { id: 'q3', meeting: 'two', issue: 'a' },
  ],
  rows: {
    alb: '+ p -',
    bel: '+ - n',
    cub: '- 0 +',
    dnk: '. n 0',
  },
});

function look(qualified: Qualified, filters: Partial<Filters> = {}) {
  const table = reduceStances(corpus, { ...DEFAULTS, qualified });
  return computeDyads(table, scopeOf(corpus, table, { ...EVERYTHING, ...filters }), qualified);
}

const scores = (qualified: Qualified, measure: Measure) => [...scoresOf(look(qualified), measure)];
const close = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? value : expect.closeTo(value, 12)));

// In the order alb–bel, alb–cub, alb–dnk, bel–cub, bel–dnk, cub–dnk.
describe('qualified stances as sides', () => {
  it('counts shared questions, agreement and opposition', () => {
    const { n, agree, oppose, both, identical, distance, stances } = look('side');
    expect([...n]).toEqual([3, 3, 2, 3, 2, 2]);
    expect([...agree]).toEqual([4, 0, 0, 0, 2, 0]);
    expect([...oppose]).toEqual([2, 4, 2, 4, 0, 0]);
    expect([...both]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...identical]).toEqual([2, 0, 0, 0, 1, 0]);
    expect([...distance]).toEqual([4, 10, 6, 10, 2, 4]);
    expect([...stances]).toEqual([3, 3, 3, 2]);
  });

  it('scores them', () => {
    expect(scores('side', 'net')).toEqual(close([1 / 3, -2 / 3, -1 / 2, -2 / 3, 1 / 2, 0]));
    expect(scores('side', 'share')).toEqual(close([2 / 3, 1 / 6, 1 / 4, 1 / 6, 3 / 4, 1 / 2]));
    expect(scores('side', 'identical')).toEqual(close([2 / 3, 0, 0, 0, 1 / 2, 0]));
    expect(scores('side', 'dna')).toEqual(close([1 / 3, -2 / 3, -0.4, -2 / 3, 0.4, 0]));
    expect(scores('side', 'kappa')).toEqual(Array.from({ length: 6 }, () => Number.NaN));
  });

  it('draws ties', () => {
    expect([...tiesOf(look('side'), 1).kind]).toEqual([3, 2, 2, 2, 1, 0]);
    expect(tiesOf(look('side'), 1).counts).toEqual({ aligned: 1, opposed: 3, mixed: 1 });
    expect(tiesOf(look('side'), 3).counts).toEqual({ aligned: 0, opposed: 2, mixed: 1 });
  });
});

describe('qualified stances as halves', () => {
  it('counts in half units', () => {
    const { n, agree, oppose, identical, distance } = look('half');
    expect([...n]).toEqual([3, 3, 2, 3, 2, 2]);
    expect([...agree]).toEqual([3, 0, 0, 0, 1, 0]);
    expect([...oppose]).toEqual([1, 4, 1, 3, 0, 0]);
    expect([...identical]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...distance]).toEqual([4, 9, 4, 9, 2, 3]);
  });

  it('scores them', () => {
    expect(scores('half', 'net')).toEqual(close([1 / 3, -2 / 3, -1 / 4, -1 / 2, 1 / 4, 0]));
    expect(scores('half', 'share')).toEqual(close([2 / 3, 1 / 4, 1 / 2, 1 / 4, 3 / 4, 5 / 8]));
    expect(scores('half', 'identical')).toEqual(close([1 / 3, 0, 0, 0, 0, 0]));
    expect(scores('half', 'dna')).toEqual(close([1 / 3, -2 / 3, -1 / 5, -1 / 2, 1 / 5, 0]));
  });
});

describe('qualified stances left out', () => {
  it('counts them as no record', () => {
    const { n, agree, oppose, stances } = look('out');
    expect([...n]).toEqual([1, 2, 1, 2, 0, 1]);
    expect([...agree]).toEqual([2, 0, 0, 0, 0, 0]);
    expect([...oppose]).toEqual([0, 4, 0, 2, 0, 0]);
    expect([...stances]).toEqual([2, 2, 3, 1]);
    expect(scores('out', 'net')).toEqual([1, -1, 0, -1 / 2, Number.NaN, 0]);
    expect(scores('out', 'dna')).toEqual(close([1 / 2, -4 / 5, 0, -2 / 5, Number.NaN, 0]));
  });
});

describe('one meeting', () => {
  it('leaves the other questions out of every number', () => {
    const { n, agree, oppose, stances } = look('side', { meeting: ['one'] });
    expect([...n]).toEqual([2, 2, 1, 2, 1, 1]);
    expect([...agree]).toEqual([2, 0, 0, 0, 2, 0]);
    expect([...oppose]).toEqual([2, 2, 2, 2, 0, 0]);
    expect([...stances]).toEqual([2, 2, 2, 1]);
  });
});

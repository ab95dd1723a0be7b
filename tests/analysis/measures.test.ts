import { describe, expect, it } from 'vitest';
import { computeDyads } from '../../src/analysis/dyads';
import { scoresOf } from '../../src/analysis/measures';
import type { Measure, Qualified } from '../../src/analysis/options';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { corpusOf, DEFAULTS, EVERYTHING } from './build';

const ALL = ['net', 'share', 'identical', 'dna', 'kappa'] as const;

function dyadsOf(first: string, second: string, qualified: Qualified) {
  const length = first.replaceAll(' ', '').length;
  const corpus = corpusOf({ questions: Array.from({ length }, (_, at) => `q${at + 100}`), rows: { a: first, b: second } });
  const table = reduceStances(corpus, { ...DEFAULTS, qualified });
  return computeDyads(table, scopeOf(corpus, table, EVERYTHING), qualified);
}

/** Score of two actors with these cells. */
function score(measure: Measure, first: string, second: string, qualified: Qualified = 'side') {
  return scoresOf(dyadsOf(first, second, qualified), measure)[0];
}

describe('without a shared question', () => {
  it.each(ALL)('%s is undefined, not 0', (measure) => {
    expect(score(measure, '+ .', '. -')).toBeNaN();
    expect(score(measure, '± +', '+ .')).toBeNaN();
    expect(score(measure, 'p p', '+ -', 'out')).toBe(undefined);
  });
});

describe('neutral', () => {
  it('is in the denominator of net, where no record is not', () => {
    expect(score('net', '+ 0', '+ +')).toBe(1 / 2);
    expect(score('net', '+ .', '+ +')).toBe(1);
    expect(score('net', '+ ±', '+ +')).toBe(1);
    expect(score('net', '+ x', '+ +')).toBe(1);
  });

  it('is half way between the sides for share and a value of its own for identical', () => {
    expect(score('share', '0', '+')).toBe(1 / 2);
    expect(score('share', '0', '0')).toBe(1);
    expect(score('identical', '0 0 0', '0 + -')).toBe(1 / 3);
    expect(score('net', '0', '0')).toBe(0);
  });
});

describe('dna', () => {
  it('divides by the mean number of stances, mixed not counted', () => {
    expect(score('dna', '+ . . . ±', '+ + + + +')).toBe(1 / 3);
    expect(score('dna', '+ 0 0 . .', '- + + + +')).toBe(-1 / 4);
    expect(score('net', '+ . . . ±', '+ + + + +')).toBe(1);
  });
});

describe('kappa', () => {
  it('is undefined below five shared questions', () => {
    expect(score('kappa', '+ + - -', '+ - - -')).toBeNaN();
    expect(score('kappa', '+ + - - ±', '+ - - - +')).toBeNaN();
  });

  it('is agreement beyond chance on for, neutral and against', () => {
    // p_o = 4/5; margins 2·1 + 2·3 + 1·1 = 9, p_e = 9/25.
    expect(score('kappa', '+ + - - 0', '+ - - - 0')).toBeCloseTo(11 / 16, 12);
    // p_o = 2/6; margins 3·1 + 3·5 = 18, p_e = 1/2.
    expect(score('kappa', '+ + + - - -', '- - - + - -')).toBeCloseTo(-1 / 3, 12);
  });

  it('is undefined when agreement is certain and negative when it is below chance', () => {
    expect(score('kappa', '+ + + + +', '+ + + + +')).toBeNaN();
    expect(score('kappa', '+ + + + +', '- - - - -')).toBe(0);
    expect(score('kappa', '+ - + - + -', '- + - + - +')).toBe(-1);
  });

  it('takes qualified stances as sides, or as values of their own where they count half', () => {
    expect(score('kappa', 'p + - - 0', '+ n - - 0')).toBeCloseTo(11 / 16, 12);
    // Values + p 0 n −: equal on − − 0, so p_o = 3/5; margins (1, 1, 1, 0, 2)·(1, 0, 1, 1, 2) = 1 + 1 + 4 = 6.
    expect(score('kappa', 'p + - - 0', '+ n - - 0', 'half')).toBeCloseTo((15 - 6) / (25 - 6), 12);
  });
});

describe('half', () => {
  it('adds the smaller of the two strengths', () => {
    const pairs: readonly (readonly [string, string, number, number])[] = [
      ['+', '+', 2, 0],
      ['+', 'p', 1, 0],
      ['p', 'p', 1, 0],
      ['-', 'n', 1, 0],
      ['n', 'n', 1, 0],
      ['+', 'n', 0, 1],
      ['p', '-', 0, 1],
      ['p', 'n', 0, 1],
      ['-', '+', 0, 2],
      ['p', '0', 0, 0],
    ];
    for (const [first, second, agree, oppose] of pairs) {
      const dyads = dyadsOf(first, second, 'half');
      expect([first, second, dyads.agree[0], dyads.oppose[0]]).toEqual([first, second, agree, oppose]);
    }
  });

  it('measures the whole distance for share and compares whole stances for identical', () => {
    expect(score('share', 'p', '+', 'half')).toBe(3 / 4);
    expect(score('share', 'p', 'n', 'half')).toBe(1 / 2);
    expect(score('share', 'p', '-', 'half')).toBe(1 / 4);
    expect(score('identical', 'p p', '+ p', 'half')).toBe(1 / 2);
    expect(score('identical', 'p p', '+ p', 'side')).toBe(1);
  });

  it('is the same as side where nothing is qualified', () => {
    for (const measure of ALL)
      expect(score(measure, '+ - 0 + - 0', '+ + + 0 - -', 'half')).toBe(score(measure, '+ - 0 + - 0', '+ + + 0 - -'));
  });
});

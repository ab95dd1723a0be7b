import { describe, expect, it } from 'vitest';
import { explainDyad } from '../../src/analysis/explain';
import type { Qualified } from '../../src/analysis/options';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { TIE } from '../../src/analysis/ties';
import { corpusOf, DEFAULTS, EVERYTHING } from './build';

const corpus = corpusOf({ questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'], rows: { a: '+ p 0 ± - .', b: '+ - + + . 0' } });

function explain(qualified: Qualified) {
  const table = reduceStances(corpus, { ...DEFAULTS, qualified });
  return explainDyad(table, scopeOf(corpus, table, EVERYTHING), qualified, [0, 1]);
}

describe('explainDyad', () => {
  it('goes through the questions on which both have something', () => {
    expect(explain('side').questions).toEqual([
      { question: 0, held: [2, 2], counted: 'agree', adds: 2 },
      { question: 1, held: [1, -2], counted: 'oppose', adds: 2 },
      { question: 2, held: [0, 2], counted: 'neutral', adds: 0 },
      { question: 3, held: ['mixed', 2], counted: 'leftOut', adds: 0 },
    ]);
    expect(explain('half').questions[1]).toEqual({ question: 1, held: [1, -2], counted: 'oppose', adds: 1 });
    expect(explain('out').questions.map(({ question }) => question)).toEqual([0, 2, 3]);
  });

  it('fills the formulas', () => {
    const { tally, stances, tie, scores } = explain('side');
    expect(tally).toEqual({ n: 3, agree: 2, oppose: 2, identical: 1, distance: 6, stances: 9, chance: 4 });
    expect(stances).toEqual([4, 5]);
    expect(tie).toBe(TIE.mixed);
    expect(scores.net).toEqual({ top: 0, bottom: 6, isDefined: true, value: 0 });
    expect(scores.share).toEqual({ top: 6, bottom: 12, isDefined: true, value: 1 / 2 });
    expect(scores.identical).toEqual({ top: 1, bottom: 3, isDefined: true, value: 1 / 3 });
    expect(scores.dna).toEqual({ top: 0, bottom: 9, isDefined: true, value: 0 });
    expect(scores.kappa).toEqual({ top: -1, bottom: 5, isDefined: false, value: Number.NaN });
  });

  it('says that kappa is undefined where agreement is certain', () => {
    const sure = corpusOf({ questions: ['q1', 'q2', 'q3', 'q4', 'q5'], rows: { a: '+++++', b: '+++++' } });
    const table = reduceStances(sure, DEFAULTS);
    const { kappa } = explainDyad(table, scopeOf(sure, table, EVERYTHING), 'side', [0, 1]).scores;
    expect(kappa).toEqual({ top: 0, bottom: 0, isDefined: false, value: Number.NaN });
  });
});

import { describe, expect, it } from 'vitest';
import { cohesionOn } from '../../src/analysis/groups';
import { reduceStances } from '../../src/analysis/stances';
import { corpusOf, DEFAULTS } from './build';

function cohesion(cells: string, actors: readonly number[] = [...cells].map((_, at) => at)) {
  const corpus = corpusOf({ questions: ['q'], rows: Object.fromEntries([...cells].map((cell, at) => [`a${at}`, cell])) });
  return cohesionOn(reduceStances(corpus, DEFAULTS), actors, 0);
}

describe('cohesionOn', () => {
  it('counts sides, qualified stances with them, and neither mixed stances nor missing ones', () => {
    expect(cohesion('+p0n--±x.')).toEqual({ for: 2, neutral: 1, against: 3, rice: 1 / 5, agreement: (3 - 3 / 2) / 6 });
  });

  it('is 1 where all agree', () => {
    expect(cohesion('+++')).toMatchObject({ rice: 1, agreement: 1 });
    expect(cohesion('0')).toMatchObject({ rice: undefined, agreement: 1 });
  });

  it('is 0 for an even split: Rice of two sides, the agreement index of all three', () => {
    expect(cohesion('+-')).toMatchObject({ rice: 0, agreement: 1 / 4 });
    expect(cohesion('+0-')).toMatchObject({ rice: 0, agreement: 0 });
  });

  it('is undefined without anything to count', () => {
    expect(cohesion('.±')).toEqual({ for: 0, neutral: 0, against: 0, rice: undefined, agreement: undefined });
    expect(cohesion('+', [])).toMatchObject({ rice: undefined, agreement: undefined });
  });

  it('looks at the given actors only', () => {
    expect(cohesion('++-', [0, 1])).toMatchObject({ for: 2, against: 0, rice: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { computeDyads, type Dyads, dyadAt } from '../../src/analysis/dyads';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { drawnTies, TIE, tieOf, tiesOf } from '../../src/analysis/ties';
import { corpusOf, DEFAULTS, EVERYTHING } from './build';

describe('tieOf', () => {
  it('is none without agreement or opposition', () => {
    expect(tieOf(0, 0, 0)).toBe(TIE.none);
    expect(tieOf(0, 0, 7)).toBe(TIE.none);
  });

  it('goes to the side that prevails', () => {
    expect(tieOf(2, 0, 9)).toBe(TIE.aligned);
    expect(tieOf(0, 1, 9)).toBe(TIE.opposed);
  });

  it('is mixed where both occur and differ by no more than a third of the shared questions', () => {
    expect(tieOf(2, 2, 2)).toBe(TIE.mixed);
    expect(tieOf(4, 2, 3)).toBe(TIE.mixed);
    expect(tieOf(6, 2, 4)).toBe(TIE.aligned);
    expect(tieOf(2, 6, 4)).toBe(TIE.opposed);
    expect(tieOf(6, 2, 6)).toBe(TIE.mixed);
    expect(tieOf(8, 2, 8)).toBe(TIE.aligned);
  });

  it('counts half units against whole questions', () => {
    expect(tieOf(3, 1, 3)).toBe(TIE.mixed);
    expect(tieOf(4, 1, 4)).toBe(TIE.aligned);
    expect(tieOf(1, 4, 4)).toBe(TIE.opposed);
  });
});

describe('tiesOf', () => {
  it('gives no tie below the least number of shared questions', () => {
    const n = Int32Array.of(1, 2, 3, 0);
    const dyads = { n, agree: Int32Array.of(2, 4, 0, 0), oppose: Int32Array.of(0, 0, 6, 0) } as Partial<Dyads> as Dyads;
    expect([...tiesOf(dyads, 1).kind]).toEqual([TIE.aligned, TIE.aligned, TIE.opposed, TIE.none]);
    expect([...tiesOf(dyads, 3).kind]).toEqual([TIE.none, TIE.none, TIE.opposed, TIE.none]);
    expect(tiesOf(dyads, 3).counts).toEqual({ aligned: 0, opposed: 1, mixed: 0 });
  });
});

/** Actors a…e. The first three agree in falling strength; e opposes all of them; d is mixed with a. */
function example() {
  const corpus = corpusOf({
    questions: ['q1', 'q2', 'q3', 'q4'],
    rows: { a: '++++', b: '+++.', c: '++0.', d: '+-++', e: '--..' },
  });
  const table = reduceStances(corpus, DEFAULTS);
  const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
  return { dyads, ties: tiesOf(dyads, 1) };
}

describe('drawnTies', () => {
  const names = 'abcde';
  const drawn = (...rest: [filter: Parameters<typeof drawnTies>[2], limit?: number, focus?: readonly number[]]) => {
    const { dyads, ties } = example();
    const { index, a, b, shown, total } = drawnTies(dyads, ties, ...rest);
    index.forEach((dyad, place) => expect(dyad).toBe(dyadAt(a[place]!, b[place]!, 5)));
    return { pairs: Array.from(index, (_, place) => `${names[a[place]!]}${names[b[place]!]}`), shown, total };
  };

  // ab 1 of 3; ac ⅔ of 3; ad ½ of 4; bc ⅔ of 3; bd ⅓ mixed; cd 0 mixed; ae, be, ce −1 of 2; de 0 mixed.
  it('draws every tie of the kinds asked for while they are few', () => {
    expect(drawn('all')).toEqual({ pairs: ['ab', 'ac', 'ad', 'ae', 'bc', 'bd', 'be', 'cd', 'ce', 'de'], shown: 10, total: 10 });
    expect(drawn('aligned').pairs).toEqual(['ab', 'ac', 'ad', 'bc']);
    expect(drawn('opposed').pairs).toEqual(['ae', 'be', 'ce']);
    expect(drawn('mixed').pairs).toEqual(['bd', 'cd', 'de']);
  });

  it('shares the places between the opposed and each actor’s closest when there are too many', () => {
    expect(drawn('all', 4)).toEqual({ pairs: ['ab', 'ac', 'ae', 'be'], shown: 4, total: 10 });
    expect(drawn('all', 5).pairs).toEqual(['ab', 'ac', 'ae', 'be', 'ce']);
    expect(drawn('all', 2).pairs).toEqual(['ab', 'ae']);
  });

  it('leaves mixed ties to the end, and takes those with most questions where they alone are asked for', () => {
    expect(drawn('all', 9).pairs).toEqual(['ab', 'ac', 'ad', 'ae', 'bc', 'be', 'ce']);
    expect(drawn('mixed', 2).pairs).toEqual(['bd', 'cd']);
  });

  it('keeps to the kind that is asked for', () => {
    expect(drawn('aligned', 1).pairs).toEqual(['ab']);
    expect(drawn('opposed', 1).pairs).toEqual(['ae']);
  });

  it('draws all ties of an actor in focus besides, whatever the limit', () => {
    expect(drawn('all', 2, [3])).toEqual({ pairs: ['ab', 'ad', 'ae', 'bd', 'cd', 'de'], shown: 6, total: 10 });
    expect(drawn('aligned', 1, [3, 99]).pairs).toEqual(['ab', 'ad']);
  });

  it('draws nothing of nothing', () => {
    const corpus = corpusOf({ questions: ['q'], rows: { a: '.', b: '.' } });
    const table = reduceStances(corpus, DEFAULTS);
    const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
    expect(drawnTies(dyads, tiesOf(dyads, 1), 'all', 0, [0])).toMatchObject({ shown: 0, total: 0 });
  });

  it('gives each actor its three strongest aligned ties and no more', () => {
    const rows = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`s${at}`, '+'.repeat(at + 1) + '.'.repeat(7 - at)]));
    const corpus = corpusOf({ questions: Array.from({ length: 8 }, (_, at) => `q${at}`), rows });
    const table = reduceStances(corpus, DEFAULTS);
    const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
    const { a, b, shown, total } = drawnTies(dyads, tiesOf(dyads, 1), 'all', 27);
    expect(total).toBe(28);
    // All scores are 1, so that the number of shared questions decides, then the order of actors. s0 shares one with each.
    const pairs = Array.from(a, (first, at) => `${first}${b[at]}`);
    expect(pairs).toEqual(['01', '02', '03', '12', '13', '14', '23', '24', '25', '34', '35', '36', '45', '46', '47', '56', '57', '67']);
    expect(shown).toBe(18);
  });
});

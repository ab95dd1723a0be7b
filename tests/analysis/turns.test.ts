import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDyads } from '../../src/analysis/dyads';
import { scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { TIE, tiesOf } from '../../src/analysis/ties';
import { kindOfTurn, turnsOf } from '../../src/analysis/turns';
import { BASES, type Basis } from '../../src/corpus/vocabulary';
import type { Corpus } from '../../src/corpus/corpus';
import { table as tables } from './arbitrary';
import { corpusOf, DEFAULTS, EVERYTHING, fileOf, parsed } from './build';

/** A corpus under bases. */
function reading(corpus: Corpus, basis: readonly Basis[]) {
  const table = reduceStances(corpus, { ...DEFAULTS, basis });
  const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
  return { dyads, ties: tiesOf(dyads, 1) };
}

describe('turnsOf', () => {
  // On record a and b agree on q, c opposes a and b there. By rumour b was against r and s with a for them, d joined a
  // on r, and c has an own record on q that outranks the rumour of its being for it.
  const corpus = corpusOf({
    questions: ['q', 'r', 's'],
    rows: { a: '+++', b: '+..', c: '-..', d: '...' },
    records: [
      { actor: 'b', question: 'r', stance: 'opposition', basis: 'rumoured' },
      { actor: 'b', question: 's', stance: 'opposition', basis: 'rumoured' },
      { actor: 'd', question: 'r', stance: 'support', basis: 'rumoured' },
      { actor: 'c', question: 'q', stance: 'support', basis: 'rumoured' },
    ],
  });
  const [record, rumour] = [reading(corpus, ['record']), reading(corpus, ['record', 'rumoured'])];

  it('lists the ties that differ, actors who are in one reading only included', () => {
    // a–b: 1 of 1, then 1 − 2 of 3: 3·1 ≤ 3, mixed. a–d and b–d appear; a–c and b–c stay opposed.
    expect(turnsOf(record, rumour)).toEqual([
      { a: 0, b: 1, from: TIE.aligned, to: TIE.mixed },
      { a: 0, b: 3, from: TIE.none, to: TIE.aligned },
      { a: 1, b: 3, from: TIE.none, to: TIE.opposed },
    ]);
  });

  it('says what happens in each', () => {
    expect(turnsOf(record, rumour).map(kindOfTurn)).toEqual(['toMixed', 'appears', 'appears']);
    expect(turnsOf(rumour, record).map(kindOfTurn)).toEqual(['fromMixed', 'vanishes', 'vanishes']);
    expect(kindOfTurn({ from: TIE.aligned, to: TIE.opposed })).toBe('turned');
    expect(kindOfTurn({ from: TIE.opposed, to: TIE.aligned })).toBe('turned');
    expect(kindOfTurn({ from: TIE.none, to: TIE.mixed })).toBe('appears');
    expect(kindOfTurn({ from: TIE.mixed, to: TIE.none })).toBe('vanishes');
  });

  it('is empty for a reading beside itself, turns round with the sides, and accounts for every change of the counts', () => {
    const bases = fc.subarray([...BASES]);
    fc.assert(
      fc.property(tables, bases, bases, fc.array(fc.constantFrom(...BASES), { minLength: 1 }), (given, first, second, of) => {
        const file = fileOf(given);
        const known = parsed({
          ...file,
          records: file.records.map((record, at) => ({ ...record, basis: of[at % of.length] ?? 'record' })),
        });
        const [before, after] = [reading(known, first), reading(known, second)];
        expect(turnsOf(before, before)).toEqual([]);
        const turns = turnsOf(before, after);
        expect(turnsOf(after, before)).toEqual(turns.map(({ a, b, from, to }) => ({ a, b, from: to, to: from })));
        for (const kind of ['aligned', 'opposed', 'mixed'] as const) {
          const [lost, won] = [turns.filter(({ from }) => from === TIE[kind]), turns.filter(({ to }) => to === TIE[kind])];
          expect(after.ties.counts[kind] - before.ties.counts[kind]).toBe(won.length - lost.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

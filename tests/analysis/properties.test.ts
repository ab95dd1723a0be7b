import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeDyads, dyadAt } from '../../src/analysis/dyads';
import { explainDyad } from '../../src/analysis/explain';
import { scoresOf } from '../../src/analysis/measures';
import type { Measure, Qualified } from '../../src/analysis/options';
import { type Filters, scopeOf } from '../../src/analysis/scope';
import { reduceStances } from '../../src/analysis/stances';
import { TIE, tieOf, tiesOf } from '../../src/analysis/ties';
import type { Corpus } from '../../src/corpus/corpus';
import { filters, qualified, table } from './arbitrary';
import { type Cell, corpusOf, DEFAULTS, EVERYTHING, fileOf, parsed, type Table } from './build';
import { type Cells, naiveDyad } from './naive';

const MEASURES = ['net', 'share', 'identical', 'dna', 'kappa'] as const satisfies readonly Measure[];
function look(corpus: Corpus, given: Filters, rule: Qualified) {
  const stances = reduceStances(corpus, { ...DEFAULTS, qualified: rule });
  const scope = scopeOf(corpus, stances, given);
  return { stances, scope, dyads: computeDyads(stances, scope, rule) };
}

/** Names of the actors of every dyad, in the order of the results. */
function pairsOf(corpus: Corpus, actors: Uint32Array): [string, string][] {
  const names = Array.from(actors, (actor) => corpus.actors[actor]?.id ?? '');
  return names.flatMap((first, i) => names.slice(i + 1).map((second): [string, string] => [first, second]));
}

/** Everything that is said of dyads, by the names of their actors. */
function spoken(corpus: Corpus, given: Filters, rule: Qualified) {
  const { dyads } = look(corpus, given, rule);
  const scores = MEASURES.map((measure) => scoresOf(dyads, measure));
  return new Map(
    pairsOf(corpus, dyads.actors).map((pair, at) => [
      pair.toSorted().join(' '),
      [
        dyads.n[at],
        dyads.agree[at],
        dyads.oppose[at],
        dyads.both[at],
        dyads.identical[at],
        dyads.distance[at],
        ...scores.map((of) => of[at]),
      ],
    ]),
  );
}

function cellsIn({ questions, rows }: Table, given: Filters): Cells {
  const isIn = (at: number): boolean => {
    const question = questions[at];
    if (typeof question !== 'object') return false;
    return (given.meeting?.includes(question.meeting ?? '') ?? true) && (given.issue?.includes(question.issue ?? '') ?? true);
  };
  return new Map(
    Object.entries(rows).map(([actor, row]) => [
      actor,
      new Map(([...row] as Cell[]).flatMap((value, at) => (isIn(at) ? [[`q${at}`, value]] : []))),
    ]),
  );
}

/** Another name for an actor: the first becomes the last. */
function rename(id: string): string {
  return `actor${9 - Number(id.slice(5))}`;
}

function narrower(wide: readonly string[] | null, by: readonly string[]): string[] {
  return by.filter((id) => wide?.includes(id) ?? true);
}

describe('dyads', () => {
  it('are what nested maps make of them', () => {
    fc.assert(
      fc.property(table, filters, qualified, (given, chosen, rule) => {
        const corpus = corpusOf(given);
        const { dyads } = look(corpus, chosen, rule);
        const cells = cellsIn(given, chosen);
        const scores = Object.fromEntries(MEASURES.map((measure) => [measure, scoresOf(dyads, measure)]));
        pairsOf(corpus, dyads.actors).forEach(([first, second], at) => {
          const naive = naiveDyad(cells, first, second, rule);
          expect([dyads.n[at], dyads.agree[at], dyads.oppose[at]]).toEqual([naive.n, 2 * naive.a, 2 * naive.d]);
          for (const measure of MEASURES) {
            const expected = naive.scores[measure];
            const difference = Math.abs((scores[measure]?.[at] ?? Infinity) - expected);
            expect(Number.isNaN(expected) ? scores[measure]?.[at] : difference < 1e-9).toBe(Number.isNaN(expected) ? Number.NaN : true);
          }
        });
      }),
    );
  });

  it('are what the explanation counts one by one, from either end', () => {
    fc.assert(
      fc.property(table, qualified, (given, rule) => {
        const { stances, scope, dyads } = look(corpusOf(given), EVERYTHING, rule);
        const scores = MEASURES.map((measure) => scoresOf(dyads, measure));
        const ties = tiesOf(dyads, 1);
        scope.actors.forEach((i, a) => {
          scope.actors.forEach((j, b) => {
            if (i === j) return;
            const at = dyadAt(Math.min(a, b), Math.max(a, b), scope.actors.length);
            const told = explainDyad(stances, scope, rule, [i, j]);
            expect(MEASURES.map((measure) => told.scores[measure].value)).toEqual(scores.map((of) => of[at]));
            expect(told.tally).toMatchObject({ n: dyads.n[at], agree: dyads.agree[at], oppose: dyads.oppose[at] });
            expect(told.tie).toBe(ties.kind[at]);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stay within their bounds, and are undefined exactly where nothing is shared', () => {
    fc.assert(
      fc.property(table, filters, qualified, (given, chosen, rule) => {
        const { dyads } = look(corpusOf(given), chosen, rule);
        const [net, share, identical, dna, kappa] = MEASURES.map((measure) => scoresOf(dyads, measure)) as [
          Float64Array,
          Float64Array,
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        dyads.n.forEach((n, at) => {
          const [agree, oppose] = [dyads.agree[at]!, dyads.oppose[at]!];
          expect(agree + oppose).toBeLessThanOrEqual(2 * n);
          const isWithin = (score: number, low: number): boolean => (n === 0 ? Number.isNaN(score) : score >= low && score <= 1);
          expect([isWithin(net[at]!, -1), isWithin(share[at]!, 0), isWithin(identical[at]!, 0), isWithin(dna[at]!, -1)]).not.toContain(
            false,
          );
          expect(Math.abs(dna[at]!) > Math.abs(net[at]!)).toBe(false);
          expect(kappa[at]! < -1 || kappa[at]! > 1 || (n < 5 && !Number.isNaN(kappa[at]!))).toBe(false);
          expect(tieOf(agree, oppose, n) === TIE.none).toBe(agree === 0 && oppose === 0);
        });
      }),
    );
  });

  it('do not depend on the order of actors, questions and records, nor on the names that order actors', () => {
    const seeded = fc.record({ given: table, chosen: filters, rule: qualified, turn: fc.nat() });
    fc.assert(
      fc.property(seeded, ({ given, chosen, rule, turn }) => {
        const turned = <T>(entries: readonly T[]): T[] => {
          const by = entries.length === 0 ? 0 : turn % entries.length;
          return [...entries.slice(by), ...entries.slice(0, by)].reverse();
        };
        const file = fileOf(given);
        const before = spoken(parsed(file), chosen, rule);
        const shuffled = { ...file, actors: turned(file.actors), questions: turned(file.questions), records: turned(file.records) };
        expect(spoken(parsed(shuffled), chosen, rule)).toEqual(before);

        const renamed = {
          ...file,
          actors: file.actors.map(({ id, ...actor }) => Object.assign(actor, { id: rename(id) })),
          records: file.records.map(({ actor, ...record }) => Object.assign(record, { actor: rename(actor) })),
        };
        const after = spoken(parsed(renamed), chosen, rule);
        expect(new Map([...after].map(([pair, numbers]) => [pair.split(' ').map(rename).sort().join(' '), numbers]))).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('never share more questions in a narrower view', () => {
    fc.assert(
      fc.property(table, filters, filters, qualified, (given, wide, by, rule) => {
        const corpus = corpusOf(given);
        const narrow: Filters = {
          ...wide,
          meeting: by.meeting === null ? wide.meeting : narrower(wide.meeting, by.meeting),
          issue: by.issue === null ? wide.issue : narrower(wide.issue, by.issue),
          kind: by.kind === null ? wide.kind : by.kind.filter((kind) => wide.kind?.includes(kind) ?? true),
        };
        const before = spoken(corpus, wide, rule);
        for (const [pair, [n]] of spoken(corpus, narrow, rule)) expect(n).toBeLessThanOrEqual(before.get(pair)?.[0] ?? -1);
      }),
    );
  });
});

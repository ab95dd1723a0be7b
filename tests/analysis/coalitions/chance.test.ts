import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstChance } from '../../../src/analysis/coalitions/chance';
import { fitOf, frustrationFit } from '../../../src/analysis/coalitions/fit';
import { permuteStances } from '../../../src/analysis/coalitions/permute';
import { QUICK_EFFORT, quickCoalitions } from '../../../src/analysis/coalitions/quick';
import { drawFrom } from '../../../src/analysis/coalitions/random';
import { graphOfStances, type TieRules } from '../../../src/analysis/coalitions/stances';
import { scopeOf } from '../../../src/analysis/scope';
import { reduceStances } from '../../../src/analysis/stances';
import { unitsOf } from '../../../src/analysis/table';
import { filters, table as tables } from '../arbitrary';
import { corpusOf, DEFAULTS, EVERYTHING, type Table } from '../build';
import { finish, graphOf } from './build';

const RULES: TieRules = { qualified: 'side', min: 1, weights: 'unit' };
const SEARCH = { camps: 2, effort: QUICK_EFFORT, seed: 1 } as const;

function view(rows: Table['rows'], questions: number) {
  const corpus = corpusOf({ questions: Array.from({ length: questions }, (_, q) => `q${q}`), rows });
  const table = reduceStances(corpus, DEFAULTS);
  return { table, scope: scopeOf(corpus, table, EVERYTHING) };
}

describe('permuting', () => {
  it('keeps who spoke, and how many took each stance on each question; nothing out of scope moves', () => {
    fc.assert(
      fc.property(tables, filters, fc.integer(), (given, chosen, seed) => {
        const corpus = corpusOf(given);
        const table = reduceStances(corpus, DEFAULTS);
        const scope = scopeOf(corpus, table, chosen);
        const dealt = permuteStances(table, scope, drawFrom(seed));
        const column = (of: typeof table, question: number, actors: readonly number[]) =>
          actors.map((actor) => unitsOf(of, actor, question));
        const everyone = Array.from({ length: table.actors }, (_, actor) => actor);
        for (let question = 0; question < table.questions; question++) {
          const isInScope = scope.questions.includes(question);
          const still = everyone.filter((actor) => !isInScope || !scope.actors.includes(actor));
          expect(column(dealt, question, still)).toEqual(column(table, question, still));
          expect(column(dealt, question, everyone).sort()).toEqual(column(table, question, everyone).sort());
        }
        expect(dealt.any).toEqual(table.any);
        expect(dealt.mixed).toEqual(table.mixed);
      }),
      { numRuns: 60 },
    );
  });

  it('deals anew', () => {
    const { table, scope } = view({ a: '+', b: '+', c: '+', d: '+', e: '-', f: '-', g: '-', h: '0' }, 1);
    expect(permuteStances(table, scope, drawFrom(1)).pos).not.toEqual(table.pos);
  });
});

describe('against chance', () => {
  /** Ten actors against eight on five questions. */
  const blocs = Object.fromEntries(Array.from({ length: 18 }, (_, actor) => [`actor${actor}`, actor < 10 ? '+++++' : '-----']));

  it('finds that two blocs fit better than dealt stances', () => {
    const { table, scope } = view(blocs, 5);
    const chance = finish(againstChance(table, scope, RULES, SEARCH, 50));
    expect(chance).toMatchObject({ observed: 1, done: 50, times: 50 });
    expect(chance.permuted).toHaveLength(50);
    expect(chance.ties).toBe(153);
    expect(chance.permutedTies).toHaveLength(50);
    expect(Math.max(...chance.permutedTies)).toBeLessThan(153);
    expect(chance.share).toBeLessThan(0.1);
  });

  it('finds nothing in a single question, which always fits', () => {
    const { table, scope } = view({ a: '+', b: '+', c: '-', d: '-', e: '-' }, 1);
    expect(finish(againstChance(table, scope, RULES, SEARCH, 20))).toMatchObject({ observed: 1, share: 1 });
  });

  it('searches the view and the dealt ones alike, and repeats itself', () => {
    const { table, scope } = view(blocs, 5);
    const runs = [...againstChance(table, scope, RULES, SEARCH, 5)];
    expect(runs.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5]);
    expect(runs.at(-1)).toEqual(finish(againstChance(table, scope, RULES, SEARCH, 5)));
    expect(runs[4]!.permuted.slice(0, 2)).toEqual(runs[1]!.permuted);
    const graph = graphOfStances(table, scope, RULES);
    expect(runs[0]!.observed).toBe(fitOf(graph, quickCoalitions(graph, SEARCH).value));
  });

  it('has no fit without ties', () => {
    const { table, scope } = view({ a: '+.', b: '.-' }, 2);
    expect(finish(againstChance(table, scope, RULES, SEARCH, 3))).toMatchObject({
      observed: undefined,
      permuted: [],
      done: 3,
      times: 3,
      share: undefined,
    });
  });
});

describe('fit', () => {
  it('is 1 − disagreement / Σ|w|, and F = 1 − 2L/m', () => {
    expect(fitOf(graphOf('ab+3 bc-1 ac+1'), 1)).toBe(0.8);
    expect(frustrationFit(7, 58)).toBeCloseTo(0.758621, 6);
  });

  it('is undefined without ties', () => {
    expect(fitOf(graphOf('', 3), 0)).toBeUndefined();
    expect(frustrationFit(0, 0)).toBeUndefined();
  });
});

describe('the graph of a view', () => {
  const rows = { a: '++0+', b: '++.-', c: '---.', d: '0...' };

  it('has a tie of ±1 for aligned and opposed dyads, none for mixed ones and for those that share no side', () => {
    const { table, scope } = view(rows, 4);
    expect(graphOfStances(table, scope, { ...RULES, min: 1 })).toEqual(graphOf('ac- bc-', 4));
  });

  it('has ties of ±|S| by strength', () => {
    const { table, scope } = view({ a: '++++', b: '+++0', c: '--0.' }, 4);
    const graph = graphOfStances(table, scope, { ...RULES, weights: 'strength' });
    expect([...graph.w].map((w) => +w.toFixed(4))).toEqual([0.75, -0.6667, -0.6667]);
    expect(graphOfStances(table, scope, { ...RULES, weights: 'strength', min: 4 }).w).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Camps } from '../../../src/analysis/coalitions/forced';
import { QUICK_EFFORT, quickCoalitions, startFrom } from '../../../src/analysis/coalitions/quick';
import { resampleQuestions, withoutQuestion } from '../../../src/analysis/coalitions/resample';
import { bootstrapQuestions, dropQuestions } from '../../../src/analysis/coalitions/stability';
import type { TieRules } from '../../../src/analysis/coalitions/stances';
import { movedActors, tallyFor } from '../../../src/analysis/coalitions/together';
import { scopeOf } from '../../../src/analysis/scope';
import { reduceStances } from '../../../src/analysis/stances';
import { unitsOf } from '../../../src/analysis/table';
import { corpusOf, DEFAULTS, EVERYTHING, type Table } from '../build';
import { finish, graphOf } from './build';

const RULES: TieRules = { qualified: 'side', min: 1, weights: 'unit' };

function view(rows: Table['rows'], questions: number) {
  const corpus = corpusOf({ questions: Array.from({ length: questions }, (_, q) => `q${q}`), rows });
  const table = reduceStances(corpus, DEFAULTS);
  return { table, scope: scopeOf(corpus, table, EVERYTHING) };
}

/** a, b and c against d and e on three questions; f stands with d and e because of the last one only. */
const ROWS = { a: '+++.', b: '+++.', c: '+++.', d: '---+', e: '---+', f: '...+' };

describe('leaving out a question', () => {
  it('takes it out of the scope and nothing else', () => {
    const { scope } = view(ROWS, 4);
    const rest = withoutQuestion(scope, 2);
    expect([...rest.questions]).toEqual([0, 1, 3]);
    expect([...rest.mask]).toEqual([0b1011]);
    expect(rest.actors).toBe(scope.actors);
    expect([...scope.questions]).toEqual([0, 1, 2, 3]);
  });

  it.each([2, 'auto'] as const)('tells who would stand elsewhere, and how firmly each actor stands (camps %s)', (camps) => {
    const { table, scope } = view(ROWS, 4);
    const partition = Int32Array.of(0, 0, 0, 1, 1, 1);
    const { share, dropped, done, times } = finish(dropQuestions(table, scope, RULES, { camps, effort: QUICK_EFFORT, seed: 1 }, partition));
    expect([done, times]).toEqual([4, 4]);
    expect(dropped.map(({ question, moved, coalitions, value, fit }) => [question, moved, coalitions, value, fit])).toEqual([
      [0, [], 2, 0, 1],
      [1, [], 2, 0, 1],
      [2, [], 2, 0, 1],
      [3, [5], 2, 0, 1],
    ]);
    expect([...share]).toEqual([1, 1, 1, 0.875, 0.875, 0.75]);
  });
});

describe('drawing questions anew', () => {
  it('copies columns of the questions in scope, as many as there are', () => {
    const { table, scope } = view(ROWS, 4);
    const picks = [2, 0, 2, 3];
    const sample = resampleQuestions(table, scope, () => picks.shift()!);
    const rows = (of: typeof table, columns: readonly number[]) => [0, 3, 5].map((actor) => columns.map((q) => unitsOf(of, actor, q)));
    expect(rows(sample.table, [0, 1, 2, 3])).toEqual(rows(table, [2, 0, 2, 3]));
    expect([...sample.scope.questions]).toEqual([0, 1, 2, 3]);
    expect([...sample.scope.mask]).toEqual([0b1111]);
  });

  it('finds who stands firmly, and repeats itself', () => {
    const { table, scope } = view(ROWS, 4);
    const partition = Int32Array.of(0, 0, 0, 1, 1, 1);
    const search = { camps: 2, effort: QUICK_EFFORT, seed: 1 } as const;
    const { share, done } = finish(bootstrapQuestions(table, scope, RULES, search, partition, 40));
    expect(done).toBe(40);
    expect(share[0]).toBeGreaterThan(0.9);
    expect(share[5]).toBeLessThan(share[3]!);
    expect(share[5]).toBeGreaterThan(0.3);
    expect(finish(bootstrapQuestions(table, scope, RULES, search, partition, 40)).share).toEqual(share);
  });
});

describe('comparing partitions', () => {
  it('matches the coalitions that have most members in common', () => {
    expect(movedActors(Int32Array.of(0, 0, 0, 1, 1, -1), Int32Array.of(4, 4, 2, 2, 2, 2))).toEqual([2]);
    expect(movedActors(Int32Array.of(0, 0, 1, 1), Int32Array.of(1, 1, 0, 0))).toEqual([]);
    expect(movedActors(Int32Array.of(0, 0, 0, 0), Int32Array.of(0, 0, 1, -1))).toEqual([2, 3]);
  });

  it('means over samples; nobody is stable alone', () => {
    const tally = tallyFor(Int32Array.of(0, 0, 0, 1, -1), 2);
    tally.add(Int32Array.of(0, 0, 1, 1, -1));
    tally.add(Int32Array.of(0, -1, 0, 0, 2));
    expect(tally.result()).toEqual({ share: Float64Array.of(0.5, 0.25, 0.25, NaN, NaN), done: 2, times: 2 });
  });
});

describe('a quick search', () => {
  it.each([2, 'auto'] as const)('keeps a start that cannot be bettered (camps %s)', (camps: Camps) => {
    const graph = graphOf('ab+ bc+ ac- de-', 6);
    const drawn = Int32Array.of(0, 0, 1, 2, 3, -1);
    const one = { camps, effort: { starts: 1, moves: 0 }, seed: 1 };
    expect([...quickCoalitions(graph, one, startFrom(graph, drawn, camps)).partition]).toEqual([...drawn]);
    const other = Int32Array.of(0, 1, 1, 2, 3, -1);
    expect([...quickCoalitions(graph, one, startFrom(graph, other, camps)).partition]).toEqual([...other]);
  });
});

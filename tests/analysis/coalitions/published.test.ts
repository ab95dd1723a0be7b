import { describe, expect, it } from 'vitest';
import { trianglesOf } from '../../../src/analysis/coalitions/balance';
import { frustrationFit } from '../../../src/analysis/coalitions/fit';
import { disagreeingTies } from '../../../src/analysis/coalitions/disagreement';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import { finish, published } from './build';

describe('the highland tribes of Read (1954)', () => {
  const { graph } = published('read_highland_tribes');
  const two = finish(solve(graph, { camps: 2, seed: 1, budget: BUDGET }));

  it('has 16 actors and 58 ties, 29 of them opposed', () => {
    expect([graph.size, graph.w.length, graph.w.filter((w) => w < 0).length]).toEqual([16, 58, 29]);
  });

  it('has frustration index 7, reached by one partition only', () => {
    expect(two).toMatchObject({ value: 7, bound: 7, proven: true, optima: 1 });
    expect(frustrationFit(two.value, graph.w.length)).toBeCloseTo(0.758621, 6);
    expect(disagreeingTies(graph, two.partition)).toHaveLength(7);
  });

  it('falls into three coalitions that disagree with two ties, the alliances that Read describes', () => {
    const free = finish(solve(graph, { camps: 'auto', seed: 1, budget: BUDGET }));
    expect(free).toMatchObject({ value: 2, bound: 2, proven: true });
    expect(new Set(free.partition).size).toBe(3);
  });

  it('has triangles +++ 19, ++− 2, +−− 40, −−− 7', () => {
    const triangles = trianglesOf(graph);
    expect(triangles.byOpposed).toEqual([19, 2, 40, 7]);
    expect(triangles.balanced).toBeCloseTo(0.867647, 6);
  });
});

describe('the Slovene parties of 1994 (Doreian & Mrvar 1996)', () => {
  const { graph, names } = published('slovene_parties_1994');

  it('puts SKD, SDSS, ZS, SLS and SPS-SNS against the rest with an imbalance of 15 on two ties', () => {
    const two = finish(solve(graph, { camps: 2, seed: 1, budget: BUDGET }));
    const camp = (id: string) => names.filter((_, v) => two.partition[v] === two.partition[names.indexOf(id)]);
    expect(camp('SKD')).toEqual(['SDSS', 'SKD', 'SLS', 'SPS-SNS', 'ZS']);
    expect(camp('LDS')).toEqual(['DS', 'LDS', 'SNS', 'ZLSD', 'ZS-ESS']);
    expect(two).toMatchObject({ value: 15, bound: 15, proven: true, optima: 1 });
    const misfits = [...disagreeingTies(graph, two.partition)].map((t) => [names[graph.a[t]!], names[graph.b[t]!], graph.w[t]]);
    expect(misfits).toEqual([
      ['DS', 'SNS', -6],
      ['SNS', 'ZS-ESS', -9],
    ]);
  });
});

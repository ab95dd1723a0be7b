/** Any signed graph as positions: a question for each tie, on which its two actors stand on the same side or on opposite sides. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SignedGraph } from '../../../src/analysis/coalitions/graph';
import { graphOfTies } from '../../../src/analysis/coalitions/ofTies';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import { computeDyads } from '../../../src/analysis/dyads';
import { scopeOf } from '../../../src/analysis/scope';
import { reduceStances } from '../../../src/analysis/stances';
import { tiesOf } from '../../../src/analysis/ties';
import { corpusOf, DEFAULTS, EVERYTHING } from '../build';
import { arbitraryGraph, finish, published, unit } from './build';

/** Through the whole chain; every actor is besides alone on a question of its own, so that those without ties are in view too. */
function fromPositions({ size, a, b, w }: SignedGraph): SignedGraph {
  const cell = (v: number, t: number): string => (v === a[t] ? '+' : v === b[t] ? (w[t]! > 0 ? '+' : '-') : '.');
  const rowOf = (v: number): string => {
    const own = Array.from({ length: size }, (_, other) => (other === v ? '+' : '.'));
    return [...Array.from(w, (_, t) => cell(v, t)), ...own].join('');
  };
  const rows = Object.fromEntries(Array.from({ length: size }, (_, v) => [`actor-${100 + v}`, rowOf(v)]));
  const corpus = corpusOf({ questions: Array.from({ length: w.length + size }, (_, q) => `q${1000 + q}`), rows });
  const table = reduceStances(corpus, DEFAULTS);
  const dyads = computeDyads(table, scopeOf(corpus, table, EVERYTHING), 'side');
  return graphOfTies(dyads, tiesOf(dyads, 1), 'unit');
}

it('comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryGraph(unit, 10), (graph) => {
      expect(fromPositions(graph)).toEqual(graph);
    }),
    { numRuns: 40 },
  );
});

it('gives the highland tribes their frustration index', () => {
  const graph = fromPositions(published('read_highland_tribes').graph);
  expect(finish(solve(graph, { camps: 2, seed: 1, budget: BUDGET }))).toMatchObject({ value: 7, proven: true, optima: 1 });
});

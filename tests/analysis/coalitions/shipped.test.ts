/** Every meeting × group of the shipped corpus, and how many of their coalitions are proven. */
import { expect, it } from 'vitest';
import type { Camps } from '../../../src/analysis/coalitions/forced';
import type { SignedGraph } from '../../../src/analysis/coalitions/graph';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import type { Stage } from '../../../src/analysis/coalitions/stage';
import { graphOfStances } from '../../../src/analysis/coalitions/stances';
import { scopeOf } from '../../../src/analysis/scope';
import { reduceStances } from '../../../src/analysis/stances';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { DEFAULTS, EVERYTHING } from '../build';
import { finish } from './build';

const corpus = shippedCorpus();
const table = reduceStances(corpus, DEFAULTS);
const MEETINGS = [null, ...corpus.meetings.map(({ id }) => id)];
const GROUPS = [null, ...corpus.groups.map(({ id }) => id)];
const METHODS = (['unit', 'strength'] as const).flatMap((weights) => ([2, 'auto'] as const).map((camps) => ({ weights, camps })));

const solved = new Map<string, Stage>();

/** Solves each graph once: many groups leave the same actors of a meeting in view. */
function solveOnce(graph: SignedGraph, camps: Camps): Stage {
  const key = `${camps} ${graph.size} ${graph.a} ${graph.b} ${graph.w}`;
  const last = solved.get(key) ?? finish(solve(graph, { camps, seed: 1, budget: BUDGET }));
  solved.set(key, last);
  return last;
}

function views(meeting: string | null, group: string | null) {
  const scope = scopeOf(corpus, table, {
    ...EVERYTHING,
    meeting: meeting === null ? null : [meeting],
    group: group === null ? null : [group],
  });
  return METHODS.flatMap(({ weights, camps }) => {
    const graph = graphOfStances(table, scope, { qualified: 'side', min: 1, weights });
    if (graph.w.length === 0) return [];
    const tied = new Set([...graph.a, ...graph.b]).size;
    return [{ view: `${meeting ?? 'all'} × ${group ?? 'all'}, ${weights}, camps ${camps}`, tied, proven: solveOnce(graph, camps).proven }];
  });
}

it('proves every view of up to 60 actors with ties, and the whole', { timeout: 120_000 }, () => {
  const all = MEETINGS.flatMap((meeting) => GROUPS.flatMap((group) => views(meeting, group)));
  const small = all.filter(({ tied }) => tied <= 60);
  const count = (some: typeof all) => `${some.filter(({ proven }) => proven).length} of ${some.length}`;
  process.stdout.write(`coalitions proven: ${count(small)} views with up to 60 actors with ties, ${count(all)} in all\n`);
  expect(small.length).toBeGreaterThan(500);
  expect(small.filter(({ proven }) => !proven)).toEqual([]);
  expect(views(null, null).map(({ proven }) => proven)).toEqual([true, true, true, true]);
});

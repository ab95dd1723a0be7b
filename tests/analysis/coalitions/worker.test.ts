/** The worker's protocol: what it posts is what the functions give that it calls, for a task that was copied to it. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { againstChance } from '../../../src/analysis/coalitions/chance';
import { QUICK_EFFORT } from '../../../src/analysis/coalitions/quick';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import { dropQuestions } from '../../../src/analysis/coalitions/stability';
import { graphOfStances, type TieRules } from '../../../src/analysis/coalitions/stances';
import type { Report, Task } from '../../../src/analysis/coalitions/worker';
import { scopeOf } from '../../../src/analysis/scope';
import { reduceStances } from '../../../src/analysis/stances';
import { corpusOf, DEFAULTS, EVERYTHING } from '../build';
import { finish } from './build';

const worker: { onmessage?: (event: { data: Task | null }) => Promise<void>; postMessage: (report: Report) => void } = {
  postMessage: () => undefined,
};

beforeAll(async () => {
  vi.stubGlobal('self', worker);
  await import('../../../src/analysis/coalitions/worker');
});

/** Everything the worker posts of a task, both copied as between two threads. */
async function posted(task: Task | null): Promise<Report[]> {
  const reports: Report[] = [];
  worker.postMessage = (report) => reports.push(structuredClone(report));
  await worker.onmessage?.({ data: structuredClone(task) });
  return reports;
}

const corpus = corpusOf({
  questions: ['q', 'r', 's', 't', 'u'],
  rows: { a: '++++.', b: '+++-+', c: '++.+-', d: '--+-.', e: '-.--+', f: '---+-', g: '0..p.', h: '.....' },
});
const table = reduceStances(corpus, DEFAULTS);
const scope = scopeOf(corpus, table, EVERYTHING);

it('says nothing while it waits for a task', async () => {
  expect(await posted(null)).toEqual([]);
});

describe.each([
  [2, 'unit'],
  [2, 'strength'],
  ['auto', 'unit'],
  ['auto', 'strength'],
] as const)('the worker, asked for %s camps with weights by %s', (camps, weights) => {
  const rules: TieRules = { qualified: 'side', min: 1, weights };
  const task: Task = { graph: graphOfStances(table, scope, rules), camps, table, scope, rules, prove: false };
  const search = { camps, effort: QUICK_EFFORT, seed: 1 };

  it('ends where direct calls end', async () => {
    const reports = await posted(task);
    const lastOf = (part: Report['part']) => reports.findLast((report) => report.part === part);
    const direct = finish(solve(task.graph, { camps, seed: 1, budget: BUDGET }));
    expect(direct.proven).toBe(true);
    expect(lastOf('stage')).toEqual({ part: 'stage', news: direct, isLast: true });
    expect(lastOf('chance')).toEqual({ part: 'chance', news: finish(againstChance(table, scope, rules, search)), isLast: true });
    expect(lastOf('dropped')).toEqual({
      part: 'dropped',
      news: finish(dropQuestions(table, scope, rules, search, direct.partition)),
      isLast: true,
    });
  });

  it('tells every finished stage in order, then chance, then what dropping does, each with one last word', async () => {
    const reports = await posted(task);
    const finished = [...solve(task.graph, { camps, seed: 1, budget: BUDGET })].filter((stage) => stage.finished);
    const told = reports.flatMap((report) => (report.part === 'stage' && report.news.finished && !report.isLast ? [report.news] : []));
    expect(told).toEqual(finished);
    expect(reports.filter(({ isLast }) => isLast).map(({ part }) => part)).toEqual(['stage', 'chance', 'dropped']);
    const order = reports.map(({ part }) => ['stage', 'chance', 'dropped'].indexOf(part));
    expect(order).toEqual(order.toSorted());
  });
});

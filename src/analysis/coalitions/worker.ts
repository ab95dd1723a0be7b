/**
 * Runs the solver off the page's thread, then asks how far its result can be
 * trusted: against chance, and without each question. Stopping it is ending the worker.
 */
import wasm from 'highs/runtime?url';
import type { Scope } from '../scope';
import type { StanceTable } from '../table';
import { againstChance, type Chance } from './chance';
import type { Camps } from './forced';
import type { SignedGraph } from './graph';
import { LIMITS, loadHighs, solveExactly } from './highs';
import { notWorse } from './outset';
import { QUICK_EFFORT } from './quick';
import { rehearse } from './rehearsal';
import { BUDGET, solve } from './solve';
import { type DropResult, dropQuestions } from './stability';
import type { Stage } from './stage';
import type { TieRules } from './stances';

export interface Task {
  readonly graph: SignedGraph;
  readonly camps: Camps;
  readonly table: StanceTable;
  readonly scope: Scope;
  readonly rules: TieRules;
  /** Whether to fetch the integer-programming solver where the rest leaves the optimum open. */
  readonly prove: boolean;
}

/** News of one of the three parts of the work; `isLast` when that part is done. */
export type Report =
  | { readonly part: 'stage'; readonly news: Stage; readonly isLast: boolean }
  | { readonly part: 'chance'; readonly news: Chance; readonly isLast: boolean }
  | { readonly part: 'dropped'; readonly news: DropResult; readonly isLast: boolean };

/** Between two signs of life, in milliseconds: the results do not depend on it. */
const REPORT_EVERY = 250;
const SEED = 1;

const scope = self as unknown as { onmessage: (event: MessageEvent<Task | null>) => Promise<void>; postMessage: (report: Report) => void };

let isAsked = false;

/** Runs a generator to its end, telling of `isDue` news at once and of the rest now and then; returns the last. */
function follow<News>(run: Generator<News, News>, tell: (news: News, isLast: boolean) => void, isDue: (news: News) => boolean): News {
  let told = performance.now();
  let step = run.next();
  while (!step.done) {
    if (isDue(step.value) || performance.now() - told > REPORT_EVERY) {
      told = performance.now();
      tell(step.value, false);
    }
    step = run.next();
  }
  tell(step.value, true);
  return step.value;
}

/** The solver's answer, with a proof by integer programming where that was asked for and is still needed. */
async function solved({ graph, camps, prove }: Task): Promise<Stage> {
  const options = { camps, seed: SEED, budget: BUDGET };
  const last = follow(
    solve(graph, options),
    (news, isLast) => scope.postMessage({ part: 'stage', news, isLast: isLast && (!prove || news.proven) }),
    ({ finished }) => finished,
  );
  if (!prove || last.proven) return last;
  const exact = notWorse(last, await solveExactly(graph, options, () => loadHighs(() => wasm), LIMITS));
  scope.postMessage({ part: 'stage', news: exact, isLast: true });
  return exact;
}

/** Until a task comes. */
async function passTime(): Promise<void> {
  for (const _ of rehearse()) {
    await new Promise((done) => setTimeout(done));
    if (isAsked) return;
  }
}

/** Nothing is posted to a worker that is to wait for a task. */
scope.onmessage = async ({ data: task }) => {
  if (task === null) return passTime();
  isAsked = true;
  const { camps, table, scope: view, rules } = task;
  const { partition } = await solved(task);
  const search = { camps, effort: QUICK_EFFORT, seed: SEED };
  follow(
    againstChance(table, view, rules, search),
    (news, isLast) => scope.postMessage({ part: 'chance', news, isLast }),
    () => false,
  );
  follow(
    dropQuestions(table, view, rules, search, partition),
    (news, isLast) => scope.postMessage({ part: 'dropped', news, isLast }),
    () => false,
  );
};

import type { Chance } from '../../../src/analysis/coalitions/chance';
import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import type { DropResult } from '../../../src/analysis/coalitions/stability';
import type { Report, Task } from '../../../src/analysis/coalitions/worker';
import { finish } from '../../analysis/coalitions/build';

/** In place of the worker: solves at once, and knows how stable everybody is and who moves without the first question. */
export class Solver {
  protected tell: (event: { data: Report }) => void = () => undefined;
  addEventListener(type: string, tell: (event: { data: Report }) => void): void {
    if (type === 'message') this.tell = tell;
  }
  postMessage({ graph, camps }: Task): void {
    const news = finish(solve(graph, { camps, seed: 1, budget: BUDGET }));
    const share = Float64Array.from(news.partition, (_, position) => (position === 0 ? 0.5 : 1));
    const dropped: DropResult['dropped'] = [{ question: 0, value: 0, fit: 1, coalitions: 2, moved: [0] }];
    queueMicrotask(() => {
      this.tell({ data: { part: 'stage', news, isLast: true } });
      this.tell({ data: { part: 'dropped', news: { share, done: 1, times: 1, dropped }, isLast: true } });
    });
  }
  terminate(): void {}
}

/** One that has compared with chance too. */
export function solverWith(chance: Chance): typeof Solver {
  return class extends Solver {
    override postMessage(task: Task): void {
      super.postMessage(task);
      queueMicrotask(() => this.tell({ data: { part: 'chance', news: chance, isLast: chance.done === chance.times } }));
    }
  };
}

/** What is known when `permuted` views were dealt of as many, of which `asGood` fit as well. */
export function chanceOf(permuted: number, asGood: number, times = permuted): Chance {
  const fits = Array.from({ length: permuted }, (_, at) => (at < asGood ? 0.9 : 0.5));
  const share = (1 + asGood) / (1 + permuted);
  return { observed: 0.9, permuted: fits, ties: 10, permutedTies: fits.map(() => 10), done: permuted, times, share };
}

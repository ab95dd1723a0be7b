import { BUDGET, solve } from '../../../src/analysis/coalitions/solve';
import type { DropResult } from '../../../src/analysis/coalitions/stability';
import type { Report, Task } from '../../../src/analysis/coalitions/worker';
import { finish } from '../../analysis/coalitions/build';

/** In place of the worker: solves at once, and knows how stable everybody is and who moves without the first question. */
export class Solver {
  private tell: (event: { data: Report }) => void = () => undefined;
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

/** The page's end of the worker that reads files. */
import type { Corpus } from '../../corpus/corpus';
import { flaw } from './flaws';
import type { Tell } from './bytes';
import { type About, Assembly, type Part } from './parts';
import type { Answer } from './reading';
import type { Order } from './worker';

export type Result = ({ readonly kind: 'opened'; readonly corpus: Corpus } & About) | Extract<Answer, { kind: 'ask' | 'refused' }>;

/** A worker that keeps the table it read last, so that it can be understood anew. One order at a time. */
export class Reader {
  private readonly worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  private readonly tell: Tell;

  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** Never rejects; never settles once the reader is stopped. */
  follow(order: Order): Promise<Result> {
    const { worker, tell } = this;
    const assembly = new Assembly();
    return new Promise((settle) => {
      worker.onmessage = ({ data: part }: MessageEvent<Part>) => {
        if (part.type === 'progress') tell(part.done, part.total);
        else if (part.type === 'corpus') settle({ kind: 'opened', corpus: assembly.finish(part), ...part.about });
        else if (part.type === 'answer') settle(part.answer);
        else assembly.take(part);
      };
      // A worker that ran out of memory, or could not be loaded.
      worker.onerror = (event) => {
        event.preventDefault();
        settle({ kind: 'refused', flaws: [flaw('unreadable', { value: event.message || null })] });
      };
      worker.postMessage(order);
    });
  }

  stop(): void {
    this.worker.terminate();
  }
}

/** The page's side of the worker that computes pictures of a large corpus. */
import type { Corpus } from '../corpus/corpus';
import { missingOf, PREPARED } from './prepared';
import { parcelsOf } from './parcels';
import { pause } from './pause';
import type { View } from './view';
import type { Answer, Request } from './worker';

export interface Preparer {
  /**
   * Has the worker compute what is missing of a view; the latest call goes first. `onProgress` gets the share that is
   * done, 0 … 1; at 1 every selector of the picture has its result.
   */
  readonly ask: (view: View, onProgress: (done: number) => void) => void;
  /** Forgets the request; what the worker still finishes of it is thrown away. */
  readonly cancel: () => void;
  readonly end: () => void;
}

export function startPreparer(corpus: Corpus): Preparer {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let asked: { readonly serial: number; readonly view: View; readonly onProgress: (done: number) => void } | null = null;
  let serial = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (asked?.serial !== data.serial) return;
    const { view, onProgress } = asked;
    if (data.value !== null) PREPARED.find(({ name }) => name === data.name)?.select.put(corpus, view, data.value);
    onProgress(data.name === PREPARED.at(-1)?.name ? 1 : data.done);
  });

  async function send(): Promise<void> {
    for (const parcel of parcelsOf(corpus)) {
      // Cells are a copy already, made for the worker.
      worker.postMessage(parcel satisfies Request, ArrayBuffer.isView(parcel.entries) ? [parcel.entries.buffer] : []);
      await pause();
    }
  }
  const sent = send();

  return {
    ask: (view, onProgress) => {
      serial += 1;
      const mine = serial;
      asked = { serial, view, onProgress };
      void sent.then(() => {
        if (asked?.serial === mine) worker.postMessage({ serial: mine, view, wanted: missingOf(corpus, view) } satisfies Request);
      });
    },
    cancel: () => {
      asked = null;
    },
    end: () => worker.terminate(),
  };
}

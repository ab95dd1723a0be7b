/** The app with one thing more: it opens a generated corpus when it is asked for one. Never part of what ships. */
import '../../src/main';
import { openCorpus } from '../../src/state/store';
import type { Corpus } from '../../src/corpus/corpus';
import type { Size } from './assembly';

declare global {
  interface Window {
    /** Generates a corpus in a worker, then opens it on the picture of a fragment; resolves when the store has it. */
    openGenerated: (size: Size, fragment?: string) => Promise<void>;
    /** Generates it and waits for the word. */
    generated: (size: Size) => Promise<(fragment?: string) => void>;
  }
}

window.generated = (size) =>
  new Promise((done) => {
    const worker = new Worker(new URL('./generate.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Corpus>) => {
      worker.terminate();
      done((fragment) => openCorpus(data, fragment));
    });
    worker.postMessage(size);
  });

window.openGenerated = async (size, fragment) => (await window.generated(size))(fragment);

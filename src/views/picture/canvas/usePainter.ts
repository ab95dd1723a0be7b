import { useEffect, useRef } from 'react';
import type { Painting } from './paint';

/**
 * Has paintings painted in a worker: one at a time, the latest one next. `onPainted` gets each that is finished, even
 * one that has been overtaken meanwhile.
 */
export function usePainter(painting: Painting | null, onPainted: (painting: Painting, bitmap: ImageBitmap) => void): void {
  const ask = useRef<(next: Painting) => void>(() => undefined);
  const show = useRef(onPainted);

  useEffect(() => {
    show.current = onPainted;
  }, [onPainted]);

  useEffect(() => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    let [atWork, waiting] = [null as Painting | null, null as Painting | null];
    const start = (next: Painting | null): void => {
      atWork = next;
      waiting = null;
      if (next) worker.postMessage(next);
    };
    worker.addEventListener('message', ({ data: bitmap }: MessageEvent<ImageBitmap>) => {
      const finished = atWork;
      start(waiting);
      if (finished) show.current(finished, bitmap);
    });
    ask.current = (next) => {
      if (atWork) waiting = next;
      else start(next);
    };
    return () => worker.terminate();
  }, []);

  useEffect(() => {
    if (painting) ask.current(painting);
  }, [painting]);
}

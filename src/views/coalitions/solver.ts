/** Workers that look for coalitions. One is started while the page has nothing else to do, so that nobody waits for its start. */
import type { Task } from '../../analysis/coalitions/worker';
import { whenIdle } from '../../state/ahead';

let waiting: Worker | null = null;

function start(): Worker {
  return new Worker(new URL('../../analysis/coalitions/worker.ts', import.meta.url), { type: 'module' });
}

/** A worker that is the caller's own, who ends it. */
export function takeSolver(): Worker {
  const taken = waiting ?? start();
  waiting = null;
  return taken;
}

/** Has a worker wait for the next caller; until then it makes itself quick. */
export function readySolver(): void {
  if (waiting) return;
  const mine = start();
  waiting = mine;
  // One whose script did not come would keep the next caller waiting for ever.
  mine.addEventListener('error', () => {
    if (waiting === mine) waiting = null;
  });
  mine.postMessage(null satisfies Task | null);
}

/** The same from the first idle moment on; returns what gives that up. */
export function keepSolverReady(): () => void {
  return whenIdle(
    (function* () {
      yield;
      readySolver();
    })(),
  );
}

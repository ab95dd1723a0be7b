/** A search on a made-up graph, so that the first one on a real graph finds its code compiled. */
import type { SignedGraph } from './graph';
import { drawFrom } from './random';
import { BUDGET, solve } from './solve';

/** The small ones first, so that a task that comes meanwhile does not wait long. */
const SIZES = [30, 60, 120, 120];
const SEED = 1;

/** Two camps, and one tie in six that does not fit: as large and as coherent as many a picture. */
function madeUp(size: number): SignedGraph {
  const draw = drawFrom(SEED);
  const dyads = (size * (size - 1)) / 2;
  const graph = { size, a: new Uint32Array(dyads), b: new Uint32Array(dyads), w: new Float64Array(dyads) };
  for (let a = 0, at = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++, at++) {
      graph.a[at] = a;
      graph.b[at] = b;
      const isSameCamp = (a % 3 === 0) === (b % 3 === 0);
      graph.w[at] = isSameCamp === draw(6) > 0 ? 1 : -1;
    }
  }
  return graph;
}

/** Searches for a first answer as one is searched for; yields after each of some searches, which take tens of milliseconds. */
export function* rehearse(): Generator<undefined> {
  for (const size of SIZES) {
    const graph = madeUp(size);
    for (const camps of [2, 'auto'] as const) {
      const stages = solve(graph, { camps, seed: SEED, budget: BUDGET });
      stages.next();
      yield;
      stages.next();
      yield;
    }
  }
}

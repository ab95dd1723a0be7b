import type { Dyads } from '../dyads';
import { TIE, type Ties } from '../ties';
import type { SignedGraph } from './graph';

/**
 * The signed graph of a view: aligned ties weigh +1, opposed −1, or ±|S| with
 * weights by strength; mixed ties take no part (METHOD §4). Actors are positions
 * in Dyads.actors, whose dyads stand in the order of the normal form.
 */
export function graphOfTies(dyads: Dyads, { kind, counts }: Ties, weights: 'unit' | 'strength'): SignedGraph {
  const size = dyads.actors.length;
  const ties = counts.aligned + counts.opposed;
  const graph = { size, a: new Uint32Array(ties), b: new Uint32Array(ties), w: new Float64Array(ties) };
  for (let a = 0, at = 0, tie = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++, at++) {
      if (kind[at] !== TIE.aligned && kind[at] !== TIE.opposed) continue;
      const sign = kind[at] === TIE.aligned ? 1 : -1;
      graph.a[tie] = a;
      graph.b[tie] = b;
      graph.w[tie] = weights === 'unit' ? sign : (sign * Math.abs(dyads.agree[at]! - dyads.oppose[at]!)) / (2 * dyads.n[at]!);
      tie++;
    }
  }
  return graph;
}

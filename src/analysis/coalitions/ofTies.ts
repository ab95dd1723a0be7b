import type { Dyads } from '../dyads';
import { TIE, type Ties } from '../ties';
import { type SignedGraph, signedGraph, type Tie } from './graph';

/**
 * The signed graph of a view: aligned ties weigh +1, opposed −1, or ±|S| with
 * weights by strength; mixed ties take no part (METHOD §4). Actors are positions
 * in Dyads.actors.
 */
export function graphOfTies(dyads: Dyads, { kind }: Ties, weights: 'unit' | 'strength'): SignedGraph {
  const k = dyads.actors.length;
  const ties: Tie[] = [];
  let at = 0;
  for (let a = 0; a < k; a++) {
    for (let b = a + 1; b < k; b++, at++) {
      if (kind[at] !== TIE.aligned && kind[at] !== TIE.opposed) continue;
      const sign = kind[at] === TIE.aligned ? 1 : -1;
      const strength = Math.abs(dyads.agree[at]! - dyads.oppose[at]!) / (2 * dyads.n[at]!);
      ties.push([a, b, weights === 'unit' ? sign : sign * strength]);
    }
  }
  return signedGraph(k, ties);
}

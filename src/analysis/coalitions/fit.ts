/** How well a partition fits (METHOD: coalitions). */
import { type SignedGraph, totalWeight } from './graph';

/** 1 − disagreement / Σ|w|, from 0 to 1; undefined without ties. */
export function fitOf(graph: SignedGraph, disagreement: number): number | undefined {
  const total = totalWeight(graph);
  return total === 0 ? undefined : 1 - disagreement / total;
}

/**
 * F = 1 − 2L/m for m ties of weight ±1 whose frustration index is L (Aref & Wilson
 * 2018, doi 10.1093/comnet/cnx044), from 0 to 1; undefined at m = 0.
 */
export function frustrationFit(index: number, ties: number): number | undefined {
  return ties === 0 ? undefined : 1 - (2 * index) / ties;
}

/**
 * Ties that fit in every optimal partition, by two rules that can be read off an
 * actor's own ties. Their ends can be merged without losing an optimum.
 */
import type { Neighbours, SignedGraph } from './graph';

/** 2: two camps, 'auto': as many coalitions as fit best. */
export type Camps = 2 | 'auto';

/**
 * Indices of such ties. With any number of coalitions only aligned ties are
 * returned: their ends stand together. With two camps opposed ones as well.
 *
 * Twins: the ties of u and v to all others are in one proportion c (with two camps
 * c has the sign of their own tie; else c > 0 and their tie is aligned). Apart, each
 * pays for its place; where the cheaper one stands both would pay less.
 * Outweighed: the tie weighs more than all other ties of one end.
 */
export function forcedTies(graph: SignedGraph, rows: Neighbours, camps: Camps): number[] {
  const weight = new Float64Array(graph.size);
  for (let v = 0; v < graph.size; v++) for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) weight[v]! += Math.abs(rows.w[i]!);
  const forced: number[] = [];
  for (let t = 0; t < graph.w.length; t++) {
    const w = graph.w[t]!;
    if (camps === 'auto' && w < 0) continue;
    const u = graph.a[t]!;
    const v = graph.b[t]!;
    const others = Math.min(weight[u]!, weight[v]!) - Math.abs(w);
    if (Math.abs(w) > others * (1 + 1e-12) || areTwins(rows, u, v, w)) forced.push(t);
  }
  return forced;
}

function areTwins(rows: Neighbours, u: number, v: number, w: number): boolean {
  if (rows.start[u + 1]! - rows.start[u]! !== rows.start[v + 1]! - rows.start[v]!) return false;
  let i = rows.start[u]!;
  let j = rows.start[v]!;
  let ratio = 0;
  for (; i < rows.start[u + 1]! || j < rows.start[v + 1]!; i++, j++) {
    if (rows.to[i] === v) i++;
    if (rows.to[j] === u) j++;
    if (i >= rows.start[u + 1]! || j >= rows.start[v + 1]!) break;
    if (rows.to[i] !== rows.to[j]) return false;
    if (ratio === 0) {
      ratio = rows.w[i]! / rows.w[j]!;
      if (ratio > 0 !== w > 0) return false;
    } else if (Math.abs(rows.w[i]! - ratio * rows.w[j]!) > 1e-12 * Math.abs(rows.w[i]!)) return false;
  }
  return true;
}

/** What a packing leaves over: how much more any partition pays that has a given tie the other way than the guide. */
import type { Neighbours, SignedGraph } from './graph';

/**
 * For each tie that fits the guide: its own weight left plus that of the ways round
 * over one third actor, of which the other partition breaks one tie each (they share
 * no weight with each other or with the packing). −1 for ties that disagree.
 */
export function slackOf(graph: SignedGraph, rows: Neighbours, guide: Int32Array, left: Float64Array): Float64Array {
  const slack = new Float64Array(graph.w.length).fill(-1);
  const inside = (u: number, v: number) => guide[u] === guide[v];
  /** Weight left of the tie to u that fits: above 0 inside, below 0 across, 0 without such a tie. */
  const toU = new Float64Array(graph.size);
  const fitting = (u: number, i: number) => (rows.w[i]! > 0 === inside(u, rows.to[i]!) ? left[rows.tie[i]!]! : 0);
  for (let u = 0; u < graph.size; u++) {
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) toU[rows.to[i]!] = Math.sign(rows.w[i]!) * fitting(u, i);
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) {
      const v = rows.to[i]!;
      const t = rows.tie[i]!;
      if (v < u || rows.w[i]! > 0 !== inside(u, v)) continue;
      let sum = left[t]!;
      for (let j = rows.start[v]!; j < rows.start[v + 1]!; j++) {
        const back = toU[rows.to[j]!]!;
        // A third actor apart from both can stay so, wherever the two stand.
        if (back > 0 || rows.w[j]! > 0) sum += Math.min(Math.abs(back), fitting(v, j));
      }
      slack[t] = sum;
    }
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) toU[rows.to[i]!] = 0;
  }
  return slack;
}

/** Neighbours that `slackOf` looks at: what one branch costs at least. */
export function slackWork(graph: SignedGraph, rows: Neighbours): number {
  let sum = 0;
  for (const v of graph.b) sum += rows.start[v + 1]! - rows.start[v]!;
  return sum;
}

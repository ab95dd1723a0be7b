import type { Camps } from '../../src/analysis/coalitions/forced';
import { neighboursOf, type SignedGraph } from '../../src/analysis/coalitions/graph';

/**
 * The bound that is quickest to write: unbalanced triangles that share no weight, in the order in which they are met. With
 * two camps those with one or three opposed ties, with any number those with exactly one.
 */
export function packTriangles(graph: SignedGraph, camps: Camps): number {
  const rows = neighboursOf(graph);
  const left = graph.w.map(Math.abs);
  /** The tie of each actor with the one in hand, −1 without one. */
  const tie = new Int32Array(graph.size).fill(-1);
  let packed = 0;
  for (let u = 0; u < graph.size; u += 1) {
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i += 1) tie[rows.to[i]!] = rows.tie[i]!;
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i += 1) {
      const v = rows.to[i]!;
      if (v < u) continue;
      for (let j = rows.start[v]!; j < rows.start[v + 1]!; j += 1) {
        const x = rows.to[j]!;
        if (x < v || tie[x]! < 0) continue;
        const three = [rows.tie[i]!, rows.tie[j]!, tie[x]!];
        const opposed = three.filter((t) => graph.w[t]! < 0).length;
        if (opposed !== 1 && !(camps === 2 && opposed === 3)) continue;
        const sent = Math.min(...three.map((t) => left[t]!));
        for (const t of three) left[t]! -= sent;
        packed += sent;
      }
    }
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i += 1) tie[rows.to[i]!] = -1;
  }
  return packed;
}

/** Balance of a signed graph by its triangles (Cartwright & Harary 1956, Psychol. Rev. 63). */
import { neighboursOf, type SignedGraph } from './graph';

export interface Triangles {
  /** Number of triangles by how many of their ties are opposed: 0, 1, 2, 3. */
  readonly byOpposed: readonly [number, number, number, number];
  /** Share with an even number of opposed ties; undefined without triangles. */
  readonly balanced: number | undefined;
}

/** Counts all triangles; O(ties × neighbours). */
export function trianglesOf(graph: SignedGraph): Triangles {
  const rows = neighboursOf(graph);
  const byOpposed: [number, number, number, number] = [0, 0, 0, 0];
  /** Sign of each actor's tie with the one in hand, 0 without one. */
  const sign = new Int8Array(graph.size);
  for (let u = 0; u < graph.size; u++) {
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) sign[rows.to[i]!] = Math.sign(rows.w[i]!);
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) {
      const v = rows.to[i]!;
      if (v < u) continue;
      for (let j = rows.start[v]!; j < rows.start[v + 1]!; j++) {
        const x = rows.to[j]!;
        if (x < v || sign[x] === 0) continue;
        const opposed = (rows.w[i]! < 0 ? 1 : 0) + (rows.w[j]! < 0 ? 1 : 0) + (sign[x]! < 0 ? 1 : 0);
        byOpposed[opposed as 0 | 1 | 2 | 3]++;
      }
    }
    for (let i = rows.start[u]!; i < rows.start[u + 1]!; i++) sign[rows.to[i]!] = 0;
  }
  const total = byOpposed[0] + byOpposed[1] + byOpposed[2] + byOpposed[3];
  return { byOpposed, balanced: total === 0 ? undefined : (byOpposed[0] + byOpposed[2]) / total };
}

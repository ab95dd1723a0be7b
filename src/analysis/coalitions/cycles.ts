/** Cycles that a fractional disagreement breaks: the rows still missing from the linear program. */
import type { Camps } from './forced';
import type { Neighbours, SignedGraph } from './graph';

/**
 * For opposed ties t = uv, the cheapest way from u to v, where a tie costs the share
 * of disagreement it is given (0…1): over aligned ties only, or, with two camps, over
 * an even number of opposed ties. Where way and tie come to less than 1 every
 * partition disagrees with them by more. Returns the ties of each such cycle,
 * ascending, the most broken first, at most one a tie.
 *
 * Dijkstra's algorithm on two layers, from every actor with an opposed tie.
 */
export function brokenCycles(graph: SignedGraph, rows: Neighbours, camps: Camps, share: ArrayLike<number>, most: number): number[][] {
  const n = graph.size;
  const cost = new Float64Array(2 * n);
  const from = new Int32Array(2 * n);
  const over = new Int32Array(2 * n);
  const done = new Uint8Array(2 * n);
  const opposed: number[][] = Array.from({ length: n }, () => []);
  graph.w.forEach((w, t) => {
    if (w < 0 && share[t]! < 1) opposed[graph.a[t]!]!.push(t);
  });

  const spread = (start: number) => {
    cost.fill(1);
    done.fill(0);
    cost[start] = 0;
    for (;;) {
      let state = -1;
      for (let s = 0; s < 2 * n; s++) if (done[s] === 0 && cost[s]! < (state < 0 ? 1 : cost[state]!)) state = s;
      if (state < 0) return;
      done[state] = 1;
      const layer = state < n ? 0 : n;
      for (let i = rows.start[state - layer]!; i < rows.start[state - layer + 1]!; i++) {
        const isOpposed = rows.w[i]! < 0;
        if (isOpposed && camps !== 2) continue;
        const next = rows.to[i]! + (isOpposed ? n - layer : layer);
        const there = cost[state]! + Math.max(0, share[rows.tie[i]!]!);
        if (there >= cost[next]! - 1e-12) continue;
        cost[next] = there;
        from[next] = state;
        over[next] = rows.tie[i]!;
      }
    }
  };

  const found: { short: number; ties: number[] }[] = [];
  opposed.forEach((ties, u) => {
    if (ties.length > 0) spread(u);
    for (const t of ties) {
      const v = graph.b[t]!;
      const short = cost[v]! + Math.max(0, share[t]!);
      if (short > 1 - 1e-6) continue;
      const cycle = new Set([t]);
      for (let s = v; s !== u; s = from[s]!) cycle.add(over[s]!);
      found.push({ short, ties: [...cycle].sort((x, y) => x - y) });
    }
  });
  found.sort((p, q) => p.short - q.short);
  return found.slice(0, most).map((cycle) => cycle.ties);
}

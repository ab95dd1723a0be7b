/**
 * Any number of coalitions by local moving and merging, from seeded starts: the
 * Louvain scheme with the disagreement as its objective (signed weights, no null
 * model), as in Elsner & Schudy 2009 (ILP-NLP workshop).
 */
import type { Effort, Found } from './descent';
import { canonical, disagreement } from './disagreement';
import type { Neighbours, SignedGraph } from './graph';
import { type Draw, shuffle } from './random';

const TINY = 1e-9;

/** The best partition found, with block numbers from 0 to size − 1. Every other start is a shake-up of the best so far. */
export function bestCoalitions(graph: SignedGraph, rows: Neighbours, effort: Effort, draw: Draw, from?: Int32Array): Found {
  const n = graph.size;
  const block = from ? canonical(from) : Int32Array.from({ length: n }, (_, v) => v);
  const count = new Uint32Array(n);
  const order = Uint32Array.from(block.keys());
  const into = new Float64Array(n);
  let best = block.slice();
  let value = Infinity;
  let moves = 0;

  /** Puts an actor where the sum of its ties is highest, alone if no sum is above 0; true if it moved. */
  const settle = (v: number): boolean => {
    moves++;
    const first = rows.start[v]!;
    const last = rows.start[v + 1]!;
    for (let i = first; i < last; i++) into[block[rows.to[i]!]!]! += rows.w[i]!;
    const old = block[v]!;
    let target = old;
    let most = into[old]! + TINY;
    for (let i = first; i < last; i++) {
      const there = block[rows.to[i]!]!;
      if (into[there]! > most) {
        target = there;
        most = into[there]! + TINY;
      }
    }
    if (most - TINY < -TINY && count[old]! > 1) target = count.indexOf(0);
    for (let i = first; i < last; i++) into[block[rows.to[i]!]!] = 0;
    if (target === old) return false;
    count[old]!--;
    count[target]!++;
    block[v] = target;
    return true;
  };

  const descend = () => {
    do {
      count.fill(0);
      for (const there of block) count[there]!++;
      for (let moved = true; moved; ) {
        moved = false;
        for (const v of order) if (settle(v)) moved = true;
      }
      moves += n;
    } while (mergeOnce(graph, block));
  };

  for (let start = 0; start < effort.starts && (start === 0 || moves < effort.moves); start++) {
    if (start > 0) {
      shuffle(order, draw);
      const shaken = start % 2 === 0;
      const blocks = 1 + draw(Math.min(n, 12));
      for (let v = 0; v < n; v++) block[v] = shaken ? (draw(6) === 0 ? draw(n) : best[v]!) : draw(blocks);
    }
    descend();
    const cost = disagreement(graph, block);
    if (cost < value - TINY) {
      value = cost;
      best = block.slice();
    }
    if (value < TINY) break;
  }
  return { partition: best, value, moves };
}

/** Merges the two blocks between which most weight is aligned on balance; false if there are none. */
function mergeOnce(graph: SignedGraph, block: Int32Array): boolean {
  const n = graph.size;
  const between = new Map<number, number>();
  for (let t = 0; t < graph.w.length; t++) {
    const p = block[graph.a[t]!]!;
    const q = block[graph.b[t]!]!;
    if (p === q) continue;
    const key = p < q ? p * n + q : q * n + p;
    between.set(key, (between.get(key) ?? 0) + graph.w[t]!);
  }
  let pair = -1;
  let most = TINY;
  for (const [key, sum] of between) {
    if (sum > most || (sum === most && key < pair)) {
      pair = key;
      most = sum;
    }
  }
  if (pair < 0) return false;
  const p = Math.floor(pair / n);
  for (let v = 0; v < n; v++) if (block[v] === pair % n) block[v] = p;
  return true;
}

/**
 * Two camps by descent: flips of single actors, then Kernighan–Lin chains of
 * flips, from seeded starts (Kernighan & Lin 1970, Bell System Tech. J. 49).
 */
import type { Neighbours, SignedGraph } from './graph';
import type { Draw } from './random';

/** How much a search may do, in steps that every machine counts alike. */
export interface Effort {
  /** Starting partitions. */
  readonly starts: number;
  /** Actors moved on trial, all starts together; the first start is always finished. */
  readonly moves: number;
}

export interface Found {
  /** Block of every actor of the graph. */
  readonly partition: Int32Array;
  readonly value: number;
  readonly moves: number;
}

const TINY = 1e-9;

/** The best camps found: 0 and 1 for every actor. Every other start is a shake-up of the best so far. */
export function bestCamps(graph: SignedGraph, rows: Neighbours, effort: Effort, draw: Draw, from?: Int32Array): Found {
  const n = graph.size;
  const side = from ? from.map((block) => (block === 0 ? 1 : -1)) : treeSides(graph, rows);
  const gain = new Float64Array(n);
  let best = side.slice();
  let value = Infinity;
  let moves = 0;

  const flip = (v: number) => {
    for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) gain[rows.to[i]!]! -= 2 * rows.w[i]! * side[v]! * side[rows.to[i]!]!;
    gain[v] = -gain[v]!;
    side[v] = -side[v]!;
    moves++;
  };
  const chain = new Int32Array(n);
  const kept = new Uint8Array(n);

  /** Flips as long as one pays, then a chain of flips of every actor once, cut where it paid most. */
  const descend = () => {
    for (;;) {
      for (let v = least(gain, null); gain[v]! < -TINY; v = least(gain, null)) flip(v);
      kept.fill(0);
      let sum = 0;
      let lowest = -TINY;
      let length = 0;
      for (let i = 0; i < n; i++) {
        const v = least(gain, kept);
        sum += gain[v]!;
        kept[v] = 1;
        chain[i] = v;
        flip(v);
        if (sum < lowest) {
          lowest = sum;
          length = i + 1;
        }
      }
      for (let i = n - 1; i >= length; i--) flip(chain[i]!);
      if (length === 0) return;
    }
  };

  for (let start = 0; start < effort.starts && (start === 0 || moves < effort.moves); start++) {
    if (start > 0) {
      const shaken = start % 2 === 0;
      for (let v = 0; v < n; v++) side[v] = shaken ? (draw(6) === 0 ? -best[v]! : best[v]!) : draw(2) * 2 - 1;
    }
    for (let v = 0; v < n; v++) {
      let sum = 0;
      for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) sum += rows.w[i]! * side[rows.to[i]!]!;
      gain[v] = sum * side[v]!;
    }
    descend();
    const cost = frustration(graph, side);
    if (cost < value - TINY) {
      value = cost;
      best = side.slice();
    }
    if (value < TINY) break;
  }
  return { partition: best.map((s) => (s > 0 ? 0 : 1)), value, moves };
}

/** Sides along a spanning forest, breadth first from the actor with most ties: right at once where a graph is balanced. */
function treeSides(graph: SignedGraph, rows: Neighbours): Int32Array {
  const side = new Int32Array(graph.size);
  const degree = (v: number) => rows.start[v + 1]! - rows.start[v]!;
  const roots = Array.from(side.keys()).sort((u, v) => degree(v) - degree(u) || u - v);
  for (const root of roots) {
    if (side[root] !== 0) continue;
    side[root] = 1;
    const queue = [root];
    for (const v of queue) {
      for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) {
        const u = rows.to[i]!;
        if (side[u] !== 0) continue;
        side[u] = rows.w[i]! > 0 ? side[v]! : -side[v]!;
        queue.push(u);
      }
    }
  }
  return side;
}

function least(gain: Float64Array, kept: Uint8Array | null): number {
  let at = -1;
  for (let v = 0; v < gain.length; v++) if (!kept?.[v] && (at < 0 || gain[v]! < gain[at]!)) at = v;
  return at;
}

function frustration({ a, b, w }: SignedGraph, side: Int32Array): number {
  let sum = 0;
  for (let t = 0; t < w.length; t++) if (w[t]! * side[a[t]!]! * side[b[t]!]! < 0) sum += Math.abs(w[t]!);
  return sum;
}

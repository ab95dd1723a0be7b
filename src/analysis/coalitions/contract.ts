/** Actors that stand together merged into one: the smaller graph costs the same but for a constant. */
import type { SignedGraph } from './graph';

export interface Contracted {
  readonly graph: SignedGraph;
  /** What every partition of the smaller graph costs less than in the larger one. */
  readonly constant: number;
  /** Position in the smaller graph, by position in the larger one. */
  readonly group: Int32Array;
  /** 1, or −1 for an actor that stands opposite to its group's first member (two camps only). */
  readonly turn: Int8Array;
}

/**
 * Merges the ends of some ties. `turned(t)` tells of each whether its ends are to
 * stand in opposite camps; for any number of coalitions it is always false. The
 * ties must not contradict each other.
 */
export function contract(graph: SignedGraph, ties: Iterable<number>, turned: (t: number) => boolean): Contracted {
  const { group, turn, size } = groupsOf(graph, ties, turned);
  const index = new Map<number, number>();
  const aligned: number[] = [];
  const opposed: number[] = [];
  let constant = 0;
  for (let t = 0; t < graph.w.length; t++) {
    const a = graph.a[t]!;
    const b = graph.b[t]!;
    const w = graph.w[t]! * turn[a]! * turn[b]!;
    const p = group[a]!;
    const q = group[b]!;
    if (p === q) {
      if (w < 0) constant -= w;
      continue;
    }
    const key = p < q ? p * size + q : q * size + p;
    let at = index.get(key);
    if (at === undefined) {
      at = index.size;
      index.set(key, at);
      aligned.push(0);
      opposed.push(0);
    }
    if (w > 0) aligned[at]! += w;
    else opposed[at]! -= w;
  }
  const keys: number[] = [];
  for (const [key, at] of index) {
    constant += Math.min(aligned[at]!, opposed[at]!);
    // Sums of fractions that cancel leave dust; dust is no tie.
    if (Math.abs(aligned[at]! - opposed[at]!) > 1e-9 * (aligned[at]! + opposed[at]!)) keys.push(key);
  }
  keys.sort((x, y) => x - y);
  return {
    graph: {
      size,
      a: Uint32Array.from(keys, (key) => Math.floor(key / size)),
      b: Uint32Array.from(keys, (key) => key % size),
      w: Float64Array.from(keys, (key) => aligned[index.get(key)!]! - opposed[index.get(key)!]!),
    },
    constant,
    group,
    turn,
  };
}

/** Groups of actors joined by the ties, numbered by their smallest member. */
function groupsOf(graph: SignedGraph, ties: Iterable<number>, turned: (t: number) => boolean) {
  const joined: [number, 1 | -1][][] = Array.from({ length: graph.size }, () => []);
  for (const t of ties) {
    const sign = turned(t) ? -1 : 1;
    joined[graph.a[t]!]!.push([graph.b[t]!, sign]);
    joined[graph.b[t]!]!.push([graph.a[t]!, sign]);
  }
  const group = new Int32Array(graph.size).fill(-1);
  const turn = new Int8Array(graph.size).fill(1);
  let size = 0;
  for (let first = 0; first < graph.size; first++) {
    if (group[first] !== -1) continue;
    const members = [first];
    group[first] = size;
    for (const v of members) {
      for (const [u, sign] of joined[v]!) {
        if (group[u] !== -1) continue;
        group[u] = size;
        turn[u] = sign * turn[v]!;
        members.push(u);
      }
    }
    size++;
  }
  return { group, turn, size };
}

/**
 * Lower bounds by packing unbalanced cycles. A cycle with exactly one opposed tie
 * disagrees with every partition by at least one of its ties, so cycles that share
 * no weight add up to a bound (cycle packing: Lange, Karrenbauer & Andres 2018,
 * ICML). With two camps the actors of one camp can be switched first, which turns
 * each tie that fits into an aligned one.
 *
 * The packing is guided by a partition. In a packing that proves a partition optimal
 * every cycle has exactly one tie that disagrees with it (complementary slackness).
 * So only such cycles are taken: each disagreeing tie is a demand to be sent round
 * over ties that fit, and when all demands are met the partition is optimal. Demands
 * are sent in halves; ties that closed off an unmet one cost more in the next round.
 */
import type { Neighbours, SignedGraph } from './graph';
import { type Draw, shuffle } from './random';
import { DUST, waysIn } from './ways';

export interface PackingEffort {
  /** Times that all demands are served. */
  readonly rounds: number;
  /** Neighbours looked at, all rounds together. */
  readonly steps: number;
  /** A bound of this much will do. */
  readonly enough: number;
}

export interface Packing {
  /** Sum of the packed weight: no partition disagrees by less. */
  readonly packed: number;
  /** Weight of each tie that is in no cycle. */
  readonly left: Float64Array;
  /** The ties of each cycle packed. */
  readonly cycles: readonly (readonly number[])[];
  readonly steps: number;
}

/** The largest packing found of cycles that have one opposed tie and one tie that disagrees with the guide. */
export function packCycles(graph: SignedGraph, rows: Neighbours, guide: Int32Array, effort: PackingEffort, draw: Draw): Packing {
  const rounds = packRounds(graph, rows, guide, effort, draw);
  let at = rounds.next();
  while (!at.done) at = rounds.next();
  return at.value;
}

/** The same, with a sign of life every round and every two million steps: yields the steps so far. */
export function* packRounds(
  graph: SignedGraph,
  rows: Neighbours,
  guide: Int32Array,
  effort: PackingEffort,
  draw: Draw,
): Generator<number, Packing> {
  const weight = graph.w.map(Math.abs);
  const left = weight.slice();
  const price = new Int32Array(weight.length);
  const missed = new Uint32Array(weight.length);
  const ways = waysIn(graph, rows, guide, left, price);
  const demands = Array.from(weight.keys()).filter((t) => ways.fits[t] === 0);
  const all = demands.reduce((sum, t) => sum + weight[t]!, 0);
  const goal = Math.min(effort.enough, all) - DUST * (1 + all);
  let told = 0;
  let best: Packing = { packed: 0, left: weight, cycles: [], steps: 0 };

  for (let round = 0; round < effort.rounds && ways.steps() < effort.steps && best.packed < goal; round++) {
    left.set(weight);
    shuffle(demands, draw);
    demands.sort((s, t) => missed[t]! - missed[s]!);
    const closing = new Set<number>();
    const cycles: number[][] = [];
    let packed = 0;
    let waiting = demands;
    while (waiting.length > 0 && ways.steps() < effort.steps) {
      const again: number[] = [];
      for (const demand of waiting) {
        if (ways.steps() > told + 2_000_000) yield (told = ways.steps());
        if (ways.find(demand, draw(graph.size))) {
          let sent = Math.min(left[demand]!, round === 0 ? Infinity : weight[demand]! / 2);
          for (const t of ways.trail) sent = Math.min(sent, left[t]!);
          for (const t of ways.trail) left[t]! -= sent;
          left[demand]! -= sent;
          packed += sent;
          cycles.push([demand, ...ways.trail]);
          if (left[demand]! > DUST) again.push(demand);
        } else {
          missed[demand]!++;
          ways.frontier(demand, (t) => closing.add(t));
        }
      }
      waiting = again;
    }
    for (const t of closing) price[t]!++;
    if (packed > best.packed) best = { packed, left: left.slice(), cycles, steps: 0 };
    yield (told = ways.steps());
  }
  return { ...best, steps: ways.steps() };
}

/** The graph with every actor of camp 1 switched: the signs of its ties to camp 0 are turned. */
export function switched(graph: SignedGraph, camps: Int32Array): SignedGraph {
  return { ...graph, w: graph.w.map((w, t) => (camps[graph.a[t]!] === camps[graph.b[t]!] ? w : -w)) };
}

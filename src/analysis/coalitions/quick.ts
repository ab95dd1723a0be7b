/** One partition by descent alone: for questions asked of hundreds of graphs alike. */
import { coherent, componentsOf } from './components';
import { bestCamps, type Effort } from './descent';
import { disagreement, type Partition } from './disagreement';
import type { Camps } from './forced';
import { neighboursOf, type SignedGraph } from './graph';
import { bestCoalitions } from './moves';
import { drawFrom, seedOf } from './random';

export interface QuickOptions {
  readonly camps: Camps;
  readonly effort: Effort;
  readonly seed: number;
}

/** Enough to reach the optimum of coherent graphs, and a few milliseconds for 200 actors. */
export const QUICK_EFFORT: Effort = { starts: 4, moves: 100_000 };

/** The best partition found from seeded starts, and from `start` if it is given (see `startFrom`). */
export function quickCoalitions(
  graph: SignedGraph,
  { camps, effort, seed }: QuickOptions,
  start?: Int32Array,
): { partition: Partition; value: number } {
  const rows = neighboursOf(graph);
  const search = camps === 2 ? bestCamps : bestCoalitions;
  const found = search(graph, rows, effort, drawFrom(seedOf(graph, seed)), start);
  const partition = coherent(graph, rows, found.partition, camps);
  return { partition, value: disagreement(graph, partition) };
}

/**
 * A start for every actor out of a graph's partition: with two camps 0 for the camp of
 * the component's first member and 1 for the other, else the coalition, and one of its
 * own for an actor in none.
 */
export function startFrom(graph: SignedGraph, partition: Partition, camps: Camps): Int32Array {
  if (camps === 'auto') return partition.map((block, v) => (block < 0 ? graph.size + v : block));
  const component = componentsOf(graph, neighboursOf(graph));
  return partition.map((block, v) => (block === partition[component.indexOf(component[v]!)] ? 0 : 1));
}

/** The core of a graph: what is left when the ends of every forced tie are merged. */
import { type Contracted, contract } from './contract';
import { type Camps, forcedTies } from './forced';
import { neighboursOf, type SignedGraph } from './graph';

/** Merges until no tie is forced. Every optimal partition of the graph is one of the core, and no other is. */
export function coreOf(graph: SignedGraph, camps: Camps): Contracted {
  return shrink(uncontracted(graph), camps);
}

export function uncontracted(graph: SignedGraph): Contracted {
  return { graph, constant: 0, group: Int32Array.from({ length: graph.size }, (_, v) => v), turn: new Int8Array(graph.size).fill(1) };
}

/** The same for a graph that is contracted already. */
export function shrink(core: Contracted, camps: Camps): Contracted {
  for (;;) {
    const { graph } = core;
    const forced = forcedTies(graph, neighboursOf(graph), camps);
    if (forced.length === 0) return core;
    core = further(core, forced, (t) => camps === 2 && graph.w[t]! < 0);
  }
}

/** Contracts a contracted graph once more; groups, turns and the constant stay those of the first graph. */
export function further(core: Contracted, ties: Iterable<number>, turned: (t: number) => boolean): Contracted {
  const next = contract(core.graph, ties, turned);
  return {
    graph: next.graph,
    constant: core.constant + next.constant,
    group: core.group.map((v) => next.group[v]!),
    turn: core.turn.map((sign, v) => sign * next.turn[core.group[v]!]!),
  };
}

/** The partition of the first graph that a partition of its core stands for. */
export function lift({ group, turn }: Contracted, partition: Int32Array): Int32Array {
  return group.map((v, i) => (turn[i]! > 0 ? partition[v]! : 1 - partition[v]!));
}

/** The partition of a core that a partition of the first graph comes nearest to: each group goes where its first member is. */
export function lower({ graph, group, turn }: Contracted, partition: Int32Array): Int32Array {
  const lowered = new Int32Array(graph.size).fill(-1);
  group.forEach((v, i) => {
    if (lowered[v] === -1) lowered[v] = turn[i]! > 0 ? partition[i]! : 1 - partition[i]!;
  });
  return lowered;
}

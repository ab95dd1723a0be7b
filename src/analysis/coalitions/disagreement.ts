/** What a partition costs (METHOD: coalitions), and which ties do not fit it. */
import type { SignedGraph } from './graph';

/**
 * A block per actor: a number, −1 for an actor in no coalition. In canonical form
 * blocks are numbered 0, 1, … in order of their smallest member.
 */
export type Partition = Int32Array;

/** Σ of aligned weight across blocks plus Σ of opposed weight inside blocks; 0 for a perfect fit. */
export function disagreement(graph: SignedGraph, partition: Partition): number {
  let sum = 0;
  for (let t = 0; t < graph.w.length; t++) if (disagrees(graph, partition, t)) sum += Math.abs(graph.w[t]!);
  return sum;
}

/** Indices of the ties that do not fit: aligned across, opposed inside. */
export function disagreeingTies(graph: SignedGraph, partition: Partition): Uint32Array {
  return Uint32Array.from(graph.w.keys()).filter((t) => disagrees(graph, partition, t));
}

function disagrees(graph: SignedGraph, partition: Partition, t: number): boolean {
  return (partition[graph.a[t]!] === partition[graph.b[t]!]) !== graph.w[t]! > 0;
}

/** The same partition with its blocks numbered by their smallest member. */
export function canonical(partition: Partition): Partition {
  const names = new Map<number, number>();
  return partition.map((block) => {
    if (block < 0) return -1;
    const name = names.get(block) ?? names.size;
    names.set(block, name);
    return name;
  });
}

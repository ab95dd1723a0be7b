/** What is known of a graph's coalitions at the end of a stage, put together from its pieces. */
import { joinBlocks } from './blocks';
import { coherent, componentsOf } from './components';
import { disagreement, type Partition } from './disagreement';
import type { Camps } from './forced';
import { neighboursOf, type SignedGraph } from './graph';
import { isProven, type Piece, partitionOf } from './piece';

export type StageName = 'outset' | 'first' | 'restarts' | 'bound' | 'search' | 'count' | 'program';

/** One connected component: its camps are not comparable with those of another. */
interface ComponentResult {
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
}

export interface Stage {
  readonly stage: StageName;
  /** False for a sign of life within a stage: all but `work` is still that of the stage before. */
  readonly finished: boolean;
  /** Coalition of every actor, numbered by smallest member; −1 for actors without ties. No coalition spans two components. */
  readonly partition: Partition;
  readonly value: number;
  /** No partition disagrees by less. */
  readonly bound: number;
  /** Value and bound coincide: the partition is optimal. */
  readonly proven: boolean;
  /** How many partitions are optimal, where that is known (see `countOptima`); else null. */
  readonly optima: number | null;
  /** Component of every actor, numbered by smallest member; −1 for actors without ties. */
  readonly component: Int32Array;
  /** By component. */
  readonly components: readonly ComponentResult[];
  /** Actors moved and neighbours looked at so far. */
  readonly work: number;
}

/** The stage that the pieces have come to. */
export function stageOf(
  graph: SignedGraph,
  camps: Camps,
  pieces: readonly Piece[],
  { stage, work, optima }: { stage: StageName; work: number; optima: number | null },
): Stage {
  const joined = joinBlocks(
    graph.size,
    pieces.map((piece) => piece.part),
    pieces.map(partitionOf),
    camps,
  );
  const rows = neighboursOf(graph);
  const partition = coherent(graph, rows, joined, camps);
  const component = componentsOf(graph, rows);
  const sums: { value: number; bound: number; proven: boolean }[] = [];
  for (const piece of pieces) {
    const sum = (sums[component[piece.part.members[0]!]!] ??= { value: 0, bound: 0, proven: true });
    const proven = isProven(piece);
    sum.value += piece.value;
    sum.bound += proven ? piece.value : piece.bound;
    sum.proven &&= proven;
  }
  const value = disagreement(graph, partition);
  const proven = sums.every((sum) => sum.proven);
  const bound = proven
    ? value
    : Math.min(
        value,
        sums.reduce((sum, { bound }) => sum + bound, 0),
      );
  return { stage, finished: true, partition, value, bound, proven, optima, component, components: sums, work };
}

/**
 * A block of a signed graph while it is being solved: the best partition and the best
 * bound so far, and the ways to better them. Each way counts its work.
 */
import { packRounds, switched } from './bound';
import { blocksOf } from './blocks';
import { type Part, partsByTie } from './components';
import type { Contracted } from './contract';
import { coreOf, lift } from './core';
import { countOptima } from './count';
import { bestCamps, type Effort } from './descent';
import { searchExactly } from './exact';
import type { Camps } from './forced';
import { type Neighbours, neighboursOf, type SignedGraph, totalWeight } from './graph';
import { bestCoalitions } from './moves';
import { type Draw, drawFrom, seedOf } from './random';
import { slackWork } from './slack';
import { roundUp, stepOf } from './step';

export interface Piece {
  readonly part: Part;
  readonly core: Contracted;
  readonly rows: Neighbours;
  /** Smallest possible difference of two values, 0 if unknown. */
  readonly step: number;
  readonly draw: Draw;
  /** Best partition found, of the core. */
  partition: Int32Array;
  value: number;
  bound: number;
  /** Ties of the core by cycle of the best packing. */
  cycles: readonly (readonly number[])[];
}

/** The blocks of a graph in the order of `blocksOf`, each with its forced ties merged; nothing is searched yet. */
export function piecesOf(graph: SignedGraph, camps: Camps, seed: number): Piece[] {
  return partsByTie(graph, blocksOf(graph, neighboursOf(graph))).map((part): Piece => {
    const core = coreOf(part.graph, camps);
    return {
      part,
      core,
      rows: neighboursOf(core.graph),
      step: stepOf(part.graph.w),
      draw: drawFrom(seedOf(part.graph, seed)),
      partition: new Int32Array(core.graph.size),
      value: Infinity,
      bound: core.constant,
      cycles: [],
    };
  });
}

/** Bound and value coincide, but for the dust of sums of fractions. */
export function isProven(piece: Piece): boolean {
  return piece.value - piece.bound <= 1e-9 * (1 + totalWeight(piece.part.graph));
}

/** Searches from the best partition so far, if there is one, and from seeded starts. Returns the moves. */
export function improve(piece: Piece, camps: Camps, effort: Effort): number {
  const best = camps === 2 ? bestCamps : bestCoalitions;
  const found = best(piece.core.graph, piece.rows, effort, piece.draw, piece.value < Infinity ? piece.partition : undefined);
  const value = piece.core.constant + found.value;
  if (value < piece.value - 1e-9) {
    piece.partition = found.partition;
    piece.value = value;
  }
  raise(piece, piece.core.constant);
  return found.moves;
}

/** What the cycles of a core are packed in: for two camps the core is switched by them, and one coalition remains. */
export function guided(piece: Piece, camps: Camps): { graph: SignedGraph; guide: Int32Array } {
  const { graph } = piece.core;
  return camps === 2 ? { graph: switched(graph, piece.partition), guide: new Int32Array(graph.size) } : { graph, guide: piece.partition };
}

/** Packs cycles near the best partition. Yields the steps so far and returns them. */
export function* pack(piece: Piece, camps: Camps, effort: { rounds: number; steps: number }): Generator<number, number> {
  const { graph, guide } = guided(piece, camps);
  const enough = piece.step > 0 ? piece.value - piece.core.constant - piece.step * 0.999 : Infinity;
  const packing = yield* packRounds(graph, neighboursOf(graph), guide, { ...effort, enough }, piece.draw);
  piece.cycles = packing.cycles;
  raise(piece, piece.core.constant + packing.packed);
  return packing.steps;
}

/** Branch and bound, where the steps suffice for a branch. Yields the steps so far and returns them. */
export function* search(piece: Piece, camps: Camps, steps: number): Generator<number, number> {
  const { graph, constant } = piece.core;
  if (slackWork(graph, piece.rows) > steps) return 0;
  const found = yield* searchExactly(graph, camps, piece.partition, { step: piece.step, steps, draw: piece.draw });
  piece.partition = found.partition;
  piece.value = constant + found.value;
  raise(piece, constant + found.bound);
  return found.steps;
}

/** Takes over a bound if it is a better one; bounds are rounded up to a value that can occur, and never pass the value found. */
export function raise(piece: Piece, bound: number): void {
  piece.bound = Math.max(piece.bound, Math.min(piece.value, roundUp(bound, piece.step)));
}

/** The partition of the piece's own actors. */
export function partitionOf(piece: Piece): Int32Array {
  return lift(piece.core, piece.partition);
}

/** How many partitions of the piece are optimal, null if the steps do not suffice. Yields the steps so far. */
export function* count(piece: Piece, camps: Camps, steps: number): Generator<number, number | null> {
  if (slackWork(piece.core.graph, piece.rows) > steps) return null;
  return yield* countOptima(piece.part.graph, camps, partitionOf(piece), { step: piece.step, steps, draw: piece.draw });
}

/**
 * Coalitions of a signed graph in stages: one descent, a first answer, a bound, more starts and the
 * bound again, branch and bound, the number of optima. No stage is worse than the one
 * before, and all budgets are counts, so that the same graph ends in the same coalitions
 * everywhere.
 */
import type { Camps } from './forced';
import type { SignedGraph } from './graph';
import { notWorse, outsetOf } from './outset';
import { count, improve, isProven, type Piece, pack, piecesOf, search } from './piece';
import { type Stage, type StageName, stageOf } from './stage';

/** What each stage may do, in counts. */
export interface Budget {
  /** Starting partitions of the first answer and of the restarts. */
  readonly first: number;
  readonly starts: number;
  /** Actors moved on trial in the restarts. */
  readonly moves: number;
  /** Rounds of packing cycles, and neighbours looked at in them. */
  readonly rounds: number;
  readonly packing: number;
  /** Neighbours looked at in branch and bound, and in counting optima. */
  readonly search: number;
  readonly count: number;
}

/** A first answer within 100 ms and the rest within seconds for 200 actors with 19,900 ties. */
export const BUDGET: Budget = {
  first: 3,
  starts: 60,
  moves: 2_000_000,
  rounds: 12,
  packing: 1_000_000_000,
  search: 60_000_000,
  count: 10_000_000,
};

export interface SolveOptions {
  readonly camps: Camps;
  readonly seed: number;
  readonly budget: Budget;
}

/**
 * Yields a stage whenever one is finished, and signs of life in between; returns the
 * last one. Ends early when the optimum is proven and counted. A graph without ties
 * has the one partition in which nobody is in a coalition, proven at 0.
 */
export function* solve(graph: SignedGraph, { camps, seed, budget }: SolveOptions): Generator<Stage, Stage> {
  const outset = graph.w.length > 0 ? outsetOf(graph, camps, seed) : null;
  if (outset) yield outset;
  // The small pieces first, so that a hard one does not use up what they need.
  const pieces = piecesOf(graph, camps, seed);
  const order = [...pieces].sort((p, q) => p.core.graph.w.length - q.core.graph.w.length);
  let work = 0;
  for (const piece of order) work += improve(piece, camps, { starts: budget.first, moves: Infinity });
  let optima: number | null = pieces.length === 0 ? 1 : null;
  const first = stageOf(graph, camps, pieces, { stage: 'first', work, optima });
  let last = outset ? notWorse(outset, first) : first;
  yield last;

  /** Works on what is not proven yet until the budget is used up, and tells of it. */
  const run = function* (stage: StageName, most: number, wanted: (piece: Piece) => boolean, way: Way): Generator<Stage> {
    const todo = order.filter(wanted);
    if (todo.length === 0 || most === 0) return;
    let used = 0;
    for (const piece of todo) {
      if (used >= most) break;
      const steps = way(piece, most - used);
      let at = steps.next();
      for (; !at.done; at = steps.next()) yield { ...last, stage, finished: false, work: work + used + at.value };
      used += at.value;
    }
    work += used;
    last = notWorse(last, stageOf(graph, camps, pieces, { stage, work, optima }));
    yield last;
  };
  const isOpen = (piece: Piece) => !isProven(piece);
  const bound = (rounds: number) =>
    run('bound', budget.packing, isOpen, (piece, most) => pack(piece, camps, { rounds: Math.min(rounds, budget.rounds), steps: most }));

  // The first answer to a coherent graph is mostly the best one: then a short look at its bound is all it takes.
  yield* bound(3);
  yield* run('restarts', budget.moves, isOpen, function* (piece, most) {
    let moves = 0;
    for (let starts = 0; starts < budget.starts && moves < most && isOpen(piece); starts += 4) {
      moves += improve(piece, camps, { starts: 5, moves: most - moves });
      yield moves;
    }
    return moves;
  });
  yield* bound(budget.rounds);
  yield* run('search', budget.search, isOpen, (piece, most) => search(piece, camps, most));
  // Optima are counted from one of them.
  if (!pieces.every(isProven)) return last;

  let product = 1;
  let counted = 0;
  yield* run(
    'count',
    budget.count,
    () => true,
    function* (piece, most) {
      const counting = count(piece, camps, most);
      let steps = 0;
      let at = counting.next();
      for (; !at.done; at = counting.next()) yield (steps = at.value);
      if (at.value !== null) {
        product *= at.value;
        counted++;
      }
      if (counted === pieces.length) optima = product;
      return steps;
    },
  );
  return last;
}

/** A way to work on a piece with so much budget: yields the work so far and returns it. */
type Way = (piece: Piece, most: number) => Generator<number, number>;

/**
 * Proofs by integer programming where packing and branching do not suffice. HiGHS
 * (WebAssembly, 1.2 MB compressed) is fetched only when this is called.
 */
import type { Highs } from 'highs';
import { componentsBy } from './components';
import type { Camps } from './forced';
import { neighboursOf, type SignedGraph } from './graph';
import { guided, improve, isProven, type Piece, pack, piecesOf, raise } from './piece';
import { type ProgramLimits, solveProgram } from './program';
import type { Budget } from './solve';
import { type Stage, stageOf } from './stage';

export type { ProgramLimits } from './program';

/** Fetches and compiles HiGHS; `locateFile` gives the address of `highs.wasm`, and may be left out in Node. */
export async function loadHighs(locateFile?: (file: string) => string): Promise<Highs> {
  const { default: load } = await import('highs');
  return load(locateFile ? { locateFile } : {});
}

/** For graphs of some 60 actors: seconds where they are coherent; noise can use the limits up. */
export const LIMITS: ProgramLimits = { rounds: 300, nodes: 5000, iterations: 200_000, seconds: 60 };

/**
 * The stages of `solve` up to the bound, then an integer program for each piece that is
 * still open. The partition is the same everywhere unless the limit of seconds is
 * reached on one machine and a better one is proven on another.
 * Rejects if HiGHS cannot be loaded; it is not loaded when nothing is open.
 */
export async function solveExactly(
  graph: SignedGraph,
  { camps, seed, budget }: { camps: Camps; seed: number; budget: Budget },
  load: () => Promise<Highs>,
  limits: ProgramLimits,
): Promise<Stage> {
  const pieces = piecesOf(graph, camps, seed);
  let work = 0;
  for (const piece of pieces) {
    work += improve(piece, camps, { starts: budget.first + budget.starts, moves: budget.moves });
    if (isProven(piece)) continue;
    const packing = pack(piece, camps, { rounds: budget.rounds, steps: budget.packing });
    let at = packing.next();
    while (!at.done) at = packing.next();
    work += at.value;
  }
  const open = pieces.filter((piece) => !isProven(piece));
  const highs = open.length > 0 ? await load() : null;
  for (const piece of open) if (highs) close(highs, piece, camps, limits);
  return stageOf(graph, camps, pieces, { stage: 'program', work, optima: null });
}

function close(highs: Highs, piece: Piece, camps: Camps, limits: ProgramLimits): void {
  const { graph, guide } = guided(piece, camps);
  const known = graph.w.map((w, t) => ((guide[graph.a[t]!] === guide[graph.b[t]!]) === w > 0 ? 0 : 1));
  const { better, bound } = solveProgram(highs, { graph, camps, known, step: piece.step, cycles: piece.cycles }, limits);
  if (better) {
    const { partition, rows } = piece;
    // Coalitions are what the aligned ties that agree hold together; two camps were found in the switched graph.
    piece.partition =
      camps === 2
        ? campsOf(graph, better).map((camp, v) => camp ^ partition[v]!)
        : componentsBy(graph, rows, (t) => graph.w[t]! > 0 && better[t] === 0);
    piece.value = piece.core.constant + better.reduce((sum, y, t) => sum + y * Math.abs(graph.w[t]!), 0);
  }
  raise(piece, piece.core.constant + bound);
}

/** Camps from an actor on: a tie that agrees keeps or changes the camp by its sign, one that disagrees the other way round. */
function campsOf(graph: SignedGraph, share: Float64Array): Int32Array {
  const rows = neighboursOf(graph);
  const camp = new Int32Array(graph.size).fill(-1);
  for (let root = 0; root < graph.size; root++) {
    if (camp[root] !== -1) continue;
    camp[root] = 0;
    const reached = [root];
    for (const v of reached) {
      for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) {
        const u = rows.to[i]!;
        if (camp[u] !== -1) continue;
        camp[u] = camp[v]! ^ (rows.w[i]! > 0 === (share[rows.tie[i]!] === 0) ? 0 : 1);
        reached.push(u);
      }
    }
  }
  return camp;
}

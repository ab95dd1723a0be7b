/**
 * The integer program of a signed graph, solved by HiGHS: a share of disagreement
 * y in [0, 1] a tie, minimum Σ|w|·y, and Σ y ≥ 1 on every cycle that no partition
 * can satisfy (Demaine et al. 2006, Theor. Comput. Sci. 361, for any number of
 * coalitions; Grötschel & Pulleyblank 1981, Oper. Res. Lett. 1, for two camps).
 * Rows are added as they are broken, first to the linear program; whole numbers are
 * asked for only if that ends in fractions.
 */
import type { Highs } from 'highs';
import { brokenCycles } from './cycles';
import type { Camps } from './forced';
import { neighboursOf, type SignedGraph } from './graph';

type Cycles = readonly (readonly number[])[];

export interface ProgramLimits {
  /** Times that rows are added. */
  readonly rounds: number;
  /** Branches of one integer solve. */
  readonly nodes: number;
  /** Simplex iterations of one linear solve. */
  readonly iterations: number;
  /** A last resort, as only counts are the same on every machine. */
  readonly seconds: number;
}

export interface ProgramInput {
  readonly graph: SignedGraph;
  readonly camps: Camps;
  /** Disagreement by tie, 0 or 1, of the best partition known. */
  readonly known: Float64Array;
  /** Smallest possible difference of two values, 0 if unknown. */
  readonly step: number;
  /** Cycles to begin with, by tie; any will do. */
  readonly cycles: Cycles;
}

export interface ProgramResult {
  /** Disagreement by tie, 0 or 1, of a better partition than the known one; null if there is none or the limits came first. */
  readonly better: Float64Array | null;
  /** No partition disagrees by less. */
  readonly bound: number;
}

/** Solves one program; blocks until it is done or a limit is reached. */
export function solveProgram(highs: Highs, { graph, camps, known, step, cycles }: ProgramInput, limits: ProgramLimits): ProgramResult {
  const size = graph.w.length;
  const rows = neighboursOf(graph);
  const cost = graph.w.map(Math.abs);
  const costOf = (share: Float64Array) => share.reduce((sum, y, t) => sum + y * cost[t]!, 0);
  const value = costOf(known);
  const enough = value - step + 1e-6 * (1 + value) * (step > 0 ? 1 : -1);
  const lower = new Float64Array(size);
  const upper = new Float64Array(size).fill(1);
  const matrix = { format: 'csr', numRows: 0, numCols: size, starts: [0], indices: [], values: [] } as const;
  const columns = { numCols: size, colCost: cost, colLower: lower, colUpper: upper };
  return highs.withModel({ ...columns, numRows: 0, rowLower: [], rowUpper: [], matrix }, (model): ProgramResult => {
    model.options.set({ output_flag: false, time_limit: limits.seconds });
    model.options.set({ simplex_iteration_limit: limits.iterations, mip_max_nodes: limits.nodes });
    const added: (readonly number[])[] = [];
    const add = (more: Cycles) => {
      for (const ties of more) model.addRow(1, highs.infinity, { indices: ties, values: ties.map(() => 1) });
      added.push(...more);
    };
    add(cycles.map((ties) => ties.toSorted((s, t) => s - t)));
    if (added.length === 0) add(brokenCycles(graph, rows, camps, new Float64Array(size), 4 * graph.size));
    if (added.length === 0) return { better: value > 0 ? new Float64Array(size) : null, bound: 0 };
    let bound = 0;
    let isWhole = false;
    for (let round = 0; round < limits.rounds; round++) {
      if (isWhole) model.setSolution({ colValue: known });
      const status = model.run().modelStatus;
      // Infeasible: with ties held to what a better partition would need, there is none.
      if (status === highs.constants.modelStatus.infeasible) return { better: null, bound: value };
      if (isWhole) bound = Math.max(bound, Number(model.info.get('mip_dual_bound')));
      if (status !== highs.constants.modelStatus.optimal) break;
      const { colValue: share, rowDual } = model.getSolution();
      if (!isWhole) {
        const dual = dualBound(cost, added, rowDual, lower, upper);
        bound = Math.max(bound, dual.bound);
        // A tie whose other value would make a partition no better than the known one keeps the value it has.
        dual.spare.forEach((spare, t) => {
          if (lower[t] === upper[t] || dual.bound + Math.abs(spare) < enough) return;
          lower[t] = upper[t] = spare > 0 ? 0 : 1;
          model.changeColBounds(t, lower[t]!, upper[t]!);
        });
      }
      if (bound >= enough) return { better: null, bound: value };
      const broken = brokenCycles(graph, rows, camps, share, 4 * graph.size);
      if (broken.length > 0) {
        add(broken);
        continue;
      }
      if (share.every((y) => y < 1e-6 || y > 1 - 1e-6)) {
        const whole = share.map(Math.round);
        const found = costOf(whole);
        return found < value ? { better: whole, bound: found } : { better: null, bound: value };
      }
      isWhole = true;
      model.changeColsIntegrality({ kind: 'range', from: 0, to: size - 1 }, new Int32Array(size).fill(1));
      model.options.set({ simplex_iteration_limit: 2147483647, mip_rel_gap: 0, mip_abs_gap: step > 0 ? step * 0.999 : 1e-9 });
    }
    return { better: null, bound: Math.min(value, bound) };
  });
}

/** The bound that row duals give by weak duality, right whatever the solver's tolerances, and by tie what its cost has to spare. */
function dualBound(cost: Float64Array, cycles: Cycles, dual: Float64Array, lower: Float64Array, upper: Float64Array) {
  const spare = cost.slice();
  let bound = 0;
  cycles.forEach((ties, row) => {
    const y = Math.max(0, dual[row]!);
    bound += y;
    for (const t of ties) spare[t]! -= y;
  });
  spare.forEach((left, t) => {
    bound += left * (left > 0 ? lower[t]! : upper[t]!);
  });
  return { bound, spare };
}

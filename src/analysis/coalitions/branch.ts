/**
 * One step of branch and bound. A branch is a graph in which some actors are merged
 * and some held apart; a packing of cycles bounds it, and what the packing leaves
 * over settles many ties without branching.
 */
import { packCycles, switched } from './bound';
import type { Contracted } from './contract';
import { further, lift, lower, shrink } from './core';
import { bestCamps } from './descent';
import type { Camps } from './forced';
import { neighboursOf } from './graph';
import { bestCoalitions } from './moves';
import type { Draw } from './random';
import { slackOf } from './slack';

/** Rounds of packing in one branch: more make fewer branches, but take longer. */
export const ROUNDS = 6;

export interface Branch {
  readonly core: Contracted;
  /** No partition in the branch disagrees by less. */
  readonly bound: number;
}

export interface Search {
  readonly camps: Camps;
  readonly draw: Draw;
  /** More than Σ|w|: the weight of a tie that holds two actors apart. */
  readonly apart: number;
  /** What one packing may do: see `PackingEffort`. */
  readonly rounds: number;
  readonly steps: number;
}

export interface Examined extends Branch {
  /** Best partition found in the branch, of the whole graph. */
  readonly partition: Int32Array;
  readonly value: number;
  readonly steps: number;
  /** What is to be examined instead; none if the branch is hopeless or has nothing left to decide. */
  readonly next: readonly Branch[];
  readonly hopeless: boolean;
}

/**
 * Examines a branch near a guide. `enough(value)` is the bound from which on a
 * branch is hopeless when its best partition found has this value.
 */
export function examine(branch: Branch, guide: Int32Array, search: Search, enough: (value: number) => number): Examined {
  const { camps, draw } = search;
  const core = shrink(branch.core, camps);
  const { graph } = core;
  const rows = neighboursOf(graph);
  const found = (camps === 2 ? bestCamps : bestCoalitions)(graph, rows, { starts: 1, moves: Infinity }, draw, lower(core, guide));
  const value = core.constant + found.value;
  // Switched by the guide, two camps are one coalition of aligned ties.
  const turned = camps === 2 ? switched(graph, found.partition) : graph;
  const near = camps === 2 ? new Int32Array(graph.size) : found.partition;
  const turnedRows = camps === 2 ? neighboursOf(turned) : rows;
  const target = enough(value);
  const packing = packCycles(
    turned,
    turnedRows,
    near,
    { rounds: search.rounds, steps: search.steps, enough: target - core.constant },
    draw,
  );
  const packed = core.constant + packing.packed;
  const bound = Math.max(branch.bound, packed);
  const at = { core, bound, value, partition: lift(core, found.partition), steps: found.moves + packing.steps };
  const undecided = Array.from(graph.w.keys()).filter((t) => camps === 2 || graph.w[t]! > 0);
  if (bound >= target || undecided.length === 0) return { ...at, next: [], hopeless: bound >= target };

  const slack = slackOf(turned, turnedRows, near, packing.left);
  const open = Array.from(slack.keys()).filter((t) => slack[t]! >= 0 && Math.abs(graph.w[t]!) < search.apart / 2);
  const decide = (ties: readonly number[], asGuided: boolean): Branch => {
    const stands = (t: number) => camps === 2 || (near[graph.a[t]!] === near[graph.b[t]!]) === asGuided;
    const held = new Set(ties.filter((t) => !stands(t)));
    const weights = graph.w.map((w, t) => (held.has(t) ? -search.apart : w));
    // An aligned tie whose ends are held apart is paid for here, once and for all.
    const paid = [...held].reduce((sum, t) => sum + Math.max(0, graph.w[t]!), core.constant);
    const holding = { ...core, constant: paid, graph: { ...graph, w: weights } };
    return { core: further(holding, ties.filter(stands), (t) => camps === 2 && graph.w[t]! < 0 === asGuided), bound };
  };
  const settled = open.filter((t) => packed + slack[t]! >= target);
  if (settled.length > 0) return { ...at, next: [decide(settled, true)], hopeless: false };
  // The dust of fractions can leave ties of which none fits the guide: then any will do.
  const tie = (open.length > 0 ? open : undecided).reduce((s, t) => (slack[t]! > slack[s]! ? t : s));
  return { ...at, next: [decide([tie], true), decide([tie], false)], hopeless: false };
}

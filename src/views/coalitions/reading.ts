import { disagreeingTies } from '../../analysis/coalitions/disagreement';
import { totalWeight } from '../../analysis/coalitions/graph';
import type { Coalitions } from './useCoalitions';

/** A tie that the coalitions go against: positions of its actors, and whether it is aligned across or opposed inside. */
export interface Misfit {
  readonly a: number;
  readonly b: number;
  readonly kind: 'across' | 'inside';
}

/** The finished stage in the terms of the page; positions are those in the list of actors. */
export interface Reading {
  /** Members of each coalition, the largest first; of equals the one with the first member. */
  readonly blocks: readonly (readonly number[])[];
  /** Place in `blocks` of each actor, −1 without ties. */
  readonly blockOf: Int32Array;
  readonly misfits: readonly Misfit[];
  readonly ties: number;
  readonly value: number;
  readonly bound: number;
  readonly isProven: boolean;
  readonly optima: number | null;
  readonly components: number;
  /** 1 − disagreement / Σ|w|; undefined without ties. */
  readonly fit: number | undefined;
}

/** Above this many, ties that do not fit are marked more faintly. */
const MANY = 40;

/** How ties that do not fit are marked, in the picture and its legend. */
export const misfitsClass = ({ misfits }: Reading): string => (misfits.length > MANY ? 'misfits many' : 'misfits');

/** Reads the last finished stage; null before the first. */
export function readCoalitions({ graph, stage }: Pick<Coalitions, 'graph' | 'stage'>): Reading | null {
  if (!stage) return null;
  const byNumber = new Map<number, number[]>();
  stage.partition.forEach((number, actor) => {
    if (number < 0) return;
    const members = byNumber.get(number);
    if (members) members.push(actor);
    else byNumber.set(number, [actor]);
  });
  const blocks = [...byNumber.values()].sort((p, q) => q.length - p.length || (p[0] ?? 0) - (q[0] ?? 0));
  const blockOf = new Int32Array(stage.partition.length).fill(-1);
  blocks.forEach((members, at) => {
    for (const actor of members) blockOf[actor] = at;
  });
  const misfits = Array.from(disagreeingTies(graph, stage.partition), (tie): Misfit => {
    const kind = (graph.w[tie] ?? 0) > 0 ? 'across' : 'inside';
    return { a: graph.a[tie] ?? 0, b: graph.b[tie] ?? 0, kind };
  });
  const total = totalWeight(graph);
  return {
    blocks,
    blockOf,
    misfits,
    ties: graph.w.length,
    value: stage.value,
    bound: stage.bound,
    isProven: stage.proven,
    optima: stage.optima,
    components: stage.components.length,
    fit: total === 0 ? undefined : 1 - stage.value / total,
  };
}

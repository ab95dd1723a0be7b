/** Whether a view's coalitions fit better than those of stances dealt by chance (METHOD: against chance). */
import type { Scope } from '../scope';
import type { StanceTable } from '../table';
import { fitOf } from './fit';
import { permuteStances } from './permute';
import { type QuickOptions, quickCoalitions } from './quick';
import { drawFrom, mixSeed } from './random';
import { graphOfStances, type TieRules } from './stances';

export interface Chance {
  /** Fit of the view by the same search as the permuted ones, not by a proof; undefined without ties. */
  readonly observed: number | undefined;
  /** Fits of the permuted views so far, in the order of their seeds; a view without ties is left out. */
  readonly permuted: readonly number[];
  /**
   * Ties of the view, and of each permuted one. Where many questions are shared, dealt
   * stances leave mixed dyads and few ties, and few ties fit easily: fits are to be read
   * beside these numbers.
   */
  readonly ties: number;
  readonly permutedTies: readonly number[];
  /** Permutations done, and to do. */
  readonly done: number;
  readonly times: number;
  /** (1 + permuted views that fit at least as well) / (1 + permuted views): small where the view fits better than chance. */
  readonly share: number | undefined;
}

/**
 * Permutes the stances within each question `times` over, from seeds of its own for each
 * time, and searches each view alike. Yields after every permutation; returns the last.
 */
export function* againstChance(
  table: StanceTable,
  scope: Scope,
  rules: TieRules,
  search: QuickOptions,
  times = 200,
): Generator<Chance, Chance> {
  const measure = (stances: StanceTable) => {
    const graph = graphOfStances(stances, scope, rules);
    return { fit: fitOf(graph, quickCoalitions(graph, search).value), ties: graph.w.length };
  };
  const { fit: observed, ties } = measure(table);
  const permuted: number[] = [];
  const permutedTies: number[] = [];
  let chance: Chance = { observed, permuted, ties, permutedTies, done: 0, times, share: undefined };
  for (let done = 1; done <= times; done++) {
    const found = measure(permuteStances(table, scope, drawFrom(mixSeed(mixSeed(0x811c9dc5, search.seed), done))));
    if (found.fit !== undefined) permuted.push(found.fit);
    permutedTies.push(found.ties);
    const asGood = permuted.filter((fit) => observed !== undefined && fit >= observed - 1e-12).length;
    const share = observed === undefined ? undefined : (1 + asGood) / (1 + permuted.length);
    chance = { observed, permuted: permuted.slice(), ties, permutedTies: permutedTies.slice(), done, times, share };
    yield chance;
  }
  return chance;
}

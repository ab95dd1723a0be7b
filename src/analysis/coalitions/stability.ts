/** How much of a partition survives when questions are left out or drawn anew (METHOD: stability). */
import type { Scope } from '../scope';
import type { StanceTable } from '../table';
import type { Partition } from './disagreement';
import { fitOf } from './fit';
import { type QuickOptions, quickCoalitions, startFrom } from './quick';
import { drawFrom, mixSeed } from './random';
import { resampleQuestions, withoutQuestion } from './resample';
import { graphOfStances, type TieRules } from './stances';
import { movedActors, type Stability, tallyFor } from './together';

/** What becomes of the coalitions when one question is left out. */
interface Dropped {
  /** Index into Corpus.questions. */
  readonly question: number;
  readonly value: number;
  readonly fit: number | undefined;
  readonly coalitions: number;
  /** Positions of the actors that then stand in another coalition, or in none. */
  readonly moved: readonly number[];
}

export interface DropResult extends Stability {
  /** In the order of `scope.questions`. */
  readonly dropped: readonly Dropped[];
}

/**
 * Leaves out each question in turn. `partition` is by position in `scope.actors`, as it
 * is drawn; every search starts from it as well, so that of equally good partitions the
 * one drawn counts. Yields after every question; returns the last.
 */
export function* dropQuestions(
  table: StanceTable,
  scope: Scope,
  rules: TieRules,
  search: QuickOptions,
  partition: Partition,
): Generator<DropResult, DropResult> {
  const start = startFrom(graphOfStances(table, scope, rules), partition, search.camps);
  const tally = tallyFor(partition, scope.questions.length);
  const dropped: Dropped[] = [];
  let last = { ...tally.result(), dropped: dropped.slice() };
  for (const question of scope.questions) {
    const graph = graphOfStances(table, withoutQuestion(scope, question), rules);
    const found = quickCoalitions(graph, search, start);
    tally.add(found.partition);
    dropped.push({
      question,
      value: found.value,
      fit: fitOf(graph, found.value),
      coalitions: new Set(found.partition.filter((block) => block >= 0)).size,
      moved: movedActors(partition, found.partition),
    });
    last = { ...tally.result(), dropped: dropped.slice() };
    yield last;
  }
  return last;
}

/** Draws as many questions with repetition, `times` over, each from a seed of its own; else as `dropQuestions`. */
export function* bootstrapQuestions(
  table: StanceTable,
  scope: Scope,
  rules: TieRules,
  search: QuickOptions,
  partition: Partition,
  times = 100,
): Generator<Stability, Stability> {
  const start = startFrom(graphOfStances(table, scope, rules), partition, search.camps);
  const tally = tallyFor(partition, scope.questions.length === 0 ? 0 : times);
  let last = tally.result();
  for (let time = 1; time <= times && scope.questions.length > 0; time++) {
    const sample = resampleQuestions(table, scope, drawFrom(mixSeed(mixSeed(0x811c9dc5, search.seed), time)));
    tally.add(quickCoalitions(graphOfStances(sample.table, sample.scope, rules), search, start).partition);
    last = tally.result();
    yield last;
  }
  return last;
}

/** The tables of a view: ties, coalitions, and who took which stance on what. */
import { stanceWord, unitsOf } from '../../analysis/table';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { csvOf } from './csv';
import { sharedDyads } from './ties';

/** Ids of the actors in view, ascending. */
function idsInView(corpus: Corpus, view: View): readonly string[] {
  return Array.from(selectDyads(corpus, view).actors, (actor) => corpus.actors[actor]?.id ?? '');
}

/** The ties table: one row for every dyad with a shared question, ids ascending. */
export function tiesCsv(corpus: Corpus, view: View): string {
  const ids = idsInView(corpus, view);
  const rows = Array.from(sharedDyads(corpus, view), ({ a, b, shared, aligned, opposed, score, tie }) => [
    ids[a],
    ids[b],
    shared,
    aligned,
    opposed,
    score,
    tie,
  ]);
  return csvOf(['actor_a', 'actor_b', 'shared', 'aligned', 'opposed', 'score', 'tie'], rows);
}

/** A computed division of the actors in view; arrays are in the order of `selectDyads(…).actors`. */
export interface Division {
  /** Number of each actor's coalition from 0, the largest first; −1 without ties. */
  readonly blockOf: Int32Array;
  /** Mean share of its coalition that stays with the actor when a question is left out, 0…1; NaN where undefined. */
  readonly stability: Float64Array;
}

/** The coalitions table: one row an actor; who is in no coalition has empty cells. Coalitions are counted from 1. */
export function coalitionsCsv(corpus: Corpus, view: View, { blockOf, stability }: Division): string {
  const rows = idsInView(corpus, view).map((id, at) => {
    const block = blockOf[at] ?? -1;
    return block < 0 ? [id, undefined, undefined] : [id, block + 1, stability[at]];
  });
  return csvOf(['actor', 'coalition', 'stability'], rows);
}

/**
 * Actors in view × questions in view, by id. A cell is the stance that stands, as x of the method (1, 0.5, 0, -0.5,
 * -1), the word `mixed`, or empty: no record is not a stance.
 */
export function matrixCsv(corpus: Corpus, view: View): string {
  const { actors, questions } = selectScope(corpus, view);
  const table = selectStances(corpus, view);
  const rows = Array.from(actors, (actor) => [
    corpus.actors[actor]?.id,
    ...Array.from(questions, (question) => {
      const held = unitsOf(table, actor, question);
      return typeof held === 'number' ? held / 2 : held;
    }),
  ]);
  return csvOf(['actor', ...Array.from(questions, (question) => corpus.questions[question]?.id ?? '')], rows);
}

/** Every stance in view: actor, question, the word for it, and x (undefined for a mixed one). */
export interface StanceInView {
  readonly actor: number;
  readonly question: number;
  readonly stance: string;
  readonly x: number | undefined;
}

/** The stances that stand in a view, by actor and then by question. */
export function* stancesInView(corpus: Corpus, view: View): Generator<StanceInView> {
  const { actors, questions } = selectScope(corpus, view);
  const table = selectStances(corpus, view);
  for (const actor of actors) {
    for (const question of questions) {
      const held = unitsOf(table, actor, question);
      if (held === undefined) continue;
      const isMixed = held === 'mixed';
      yield { actor, question, stance: isMixed ? held : stanceWord(held), x: isMixed ? undefined : held / 2 };
    }
  }
}

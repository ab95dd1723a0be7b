/** What if an actor took another stance: hypothetical stances laid over the recorded ones. */
import type { Corpus, HalfUnits } from '../corpus/corpus';
import { STANCES, type Stance } from '../corpus/vocabulary';
import type { Qualified } from './options';
import type { Scope } from './scope';
import { hasBit, setBit, type StanceTable, writeStance } from './table';

/** A stance supposed of an actor on a question; `none` supposes that it has no record there. */
export interface Hypothesis {
  readonly actor: string;
  readonly question: string;
  readonly stance: Stance | 'none';
}

/** Stance in half units, or undefined where it counts as no record. */
function unitsOf(stance: Hypothesis['stance'], qualified: Qualified): HalfUnits | undefined {
  if (stance === 'none') return undefined;
  const x = (2 - STANCES.indexOf(stance)) as HalfUnits;
  return qualified === 'out' && Math.abs(x) === 1 ? undefined : x;
}

/**
 * The table with hypothetical stances in place of what is recorded, marked; the last one of an actor on a question
 * counts. Basis is not asked of them, but `qualified=out` leaves qualified ones aside. Ids that the corpus does not
 * have are passed over. The table given is left as it is, and is the one given back where nothing is supposed.
 */
export function withHypotheses(
  corpus: Corpus,
  table: StanceTable,
  hypotheses: readonly Hypothesis[],
  { qualified }: { readonly qualified: Qualified },
): StanceTable {
  if (hypotheses.length === 0) return table;
  const over: StanceTable = {
    ...table,
    any: table.any.slice(),
    pos: table.pos.slice(),
    neg: table.neg.slice(),
    qualified: table.qualified.slice(),
    mixed: table.mixed.slice(),
    extended: table.extended.slice(),
    uncertain: table.uncertain.slice(),
    supposed: table.supposed.slice(),
  };
  for (const hypothesis of hypotheses) {
    const [actor, question] = [corpus.index.actor.get(hypothesis.actor), corpus.index.question.get(hypothesis.question)];
    if (actor === undefined || question === undefined) continue;
    writeStance(over, actor, question, unitsOf(hypothesis.stance, qualified));
    setBit(over.supposed, over.words, actor, question, true);
  }
  return over;
}

/** Whether what an actor holds on a question, or that it holds nothing there, is supposed and not recorded. */
export function isSupposed(table: StanceTable, actor: number, question: number): boolean {
  return hasBit(table.supposed, table.words, actor, question);
}

/** Actors, of all in the table, of whom something is supposed on a question in view. */
export function supposedActors({ words, supposed }: StanceTable, { mask }: Scope): ReadonlySet<number> {
  const found = new Set<number>();
  supposed.forEach((bits, at) => {
    if ((bits & (mask[at % words] ?? 0)) !== 0) found.add(Math.floor(at / words));
  });
  return found;
}

/** Whether the dyad of two actors would be another without what is supposed: of one of them, where the other holds or is supposed to hold something. */
export function isDyadSupposed({ words, any, mixed, supposed }: StanceTable, { mask }: Scope, a: number, b: number): boolean {
  return mask.some((bits, word) => {
    const [i, j] = [a * words + word, b * words + word];
    const [sayA, sayB] = [i, j].map((at) => (any[at] ?? 0) | (mixed[at] ?? 0) | (supposed[at] ?? 0)) as [number, number];
    return (bits & (((supposed[i] ?? 0) & sayB) | ((supposed[j] ?? 0) & sayA))) !== 0;
  });
}

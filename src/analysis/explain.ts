/** How the score of one dyad comes about: question by question, and every formula with its numbers. */
import { FORMULAS, type Fraction, scoreOf, type Tally } from './measures';
import type { Measure, Qualified } from './options';
import type { Scope } from './scope';
import { type Held, type StanceTable, unitsOf } from './table';
import { tieOf, type TieKind } from './ties';

/** `leftOut`: one of the two stances is mixed, so that the question is not among the n. */
export type Counted = 'agree' | 'oppose' | 'neutral' | 'leftOut';

export interface SharedQuestion {
  /** Index into Corpus.questions. */
  readonly question: number;
  /** Stances of both as they are held, in half units or mixed. */
  readonly held: readonly [Held, Held];
  readonly counted: Counted;
  /** What the question adds to a or d, in half units: 2, or 1 where a qualified stance counts half; else 0. */
  readonly adds: number;
}

export interface Explanation {
  /** Questions in view on which both have a stance or a mixed one, ascending. */
  readonly questions: readonly SharedQuestion[];
  readonly tally: Tally;
  /** q_i and q_j: the stances in scope of each, mixed not counted. */
  readonly stances: readonly [number, number];
  readonly tie: TieKind;
  /** Per measure the fraction and its value; NaN where it is undefined. */
  readonly scores: Readonly<Record<Measure, Fraction & { readonly value: number }>>;
}

/** x of METHOD §3, in half units: the side alone, or under `half` the stance. */
function valueOf(x: number, qualified: Qualified): number {
  return qualified === 'half' ? x : 2 * Math.sign(x);
}

/** Σ over the values of x of the product of both counts. */
function chanceOf(pairs: readonly (readonly [number, number])[]): number {
  return [-2, -1, 0, 1, 2].reduce(
    (sum, value) => sum + pairs.filter(([first]) => first === value).length * pairs.filter(([, second]) => second === value).length,
    0,
  );
}

function sharedQuestion(question: number, first: Held, second: Held, qualified: Qualified): SharedQuestion {
  const held = [first, second] as const;
  if (first === 'mixed' || second === 'mixed') return { question, held, counted: 'leftOut', adds: 0 };
  const [x, y] = [valueOf(first, qualified), valueOf(second, qualified)];
  if (x * y === 0) return { question, held, counted: 'neutral', adds: 0 };
  return { question, held, counted: x * y > 0 ? 'agree' : 'oppose', adds: Math.min(Math.abs(x), Math.abs(y)) };
}

/**
 * Explains the dyad of two actors, indices into Corpus.actors, over the questions in view. Counted one by one and not
 * by bit planes; the numbers are those of `computeDyads` and `scoresOf`. `tie` does not know of `min`.
 */
export function explainDyad(table: StanceTable, scope: Scope, qualified: Qualified, actors: readonly [number, number]): Explanation {
  const held = Array.from(scope.questions, (question) => ({
    question,
    first: unitsOf(table, actors[0], question),
    second: unitsOf(table, actors[1], question),
  }));
  const questions = held.flatMap(({ question, first, second }) =>
    first === undefined || second === undefined ? [] : [sharedQuestion(question, first, second, qualified)],
  );
  const pairs = held.flatMap(({ first, second }) =>
    typeof first === 'number' && typeof second === 'number' ? [[valueOf(first, qualified), valueOf(second, qualified)] as const] : [],
  );
  const sum = (counted: Counted): number => questions.filter((one) => one.counted === counted).reduce((total, { adds }) => total + adds, 0);
  const stances = [
    held.filter(({ first }) => typeof first === 'number').length,
    held.filter(({ second }) => typeof second === 'number').length,
  ] as const;
  const tally: Tally = {
    n: pairs.length,
    agree: sum('agree'),
    oppose: sum('oppose'),
    identical: pairs.filter(([x, y]) => x === y).length,
    distance: pairs.reduce((total, [x, y]) => total + Math.abs(x - y), 0),
    stances: stances[0] + stances[1],
    chance: chanceOf(pairs),
  };
  const scored = (measure: Measure): Fraction & { value: number } => ({ ...FORMULAS[measure](tally), value: scoreOf(tally, measure) });
  return {
    questions,
    tally,
    stances,
    tie: tieOf(tally.agree, tally.oppose, tally.n),
    scores: { net: scored('net'), share: scored('share'), identical: scored('identical'), dna: scored('dna'), kappa: scored('kappa') },
  };
}

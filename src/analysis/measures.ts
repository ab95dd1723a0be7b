/**
 * The five measures of a dyad (METHOD §3). A score that is undefined is NaN, never 0: nothing in common is not
 * neutrality.
 */
import type { Dyads } from './dyads';
import type { Measure } from './options';
import { valuePlanes } from './planes';
import { countShared } from './popcount';

/** Below this many shared questions κ is undefined. */
const KAPPA_LEAST = 5;

/** What the measures are made of, for one dyad. */
export interface Tally {
  /** Questions on which both have a stance. */
  readonly n: number;
  /** a and d, in half units. */
  readonly agree: number;
  readonly oppose: number;
  /** Questions with x_i = x_j. */
  readonly identical: number;
  /** Σ |x_i − x_j| in half units. */
  readonly distance: number;
  /** q_i + q_j: the stances in scope of both actors, mixed not counted. */
  readonly stances: number;
  /** Over the values that x can take, Σ (questions of Q on which i has it) · (on which j has it). */
  readonly chance: number;
}

/** Numerator and denominator of a measure, both in the same unit; the score is undefined where `isDefined` is false. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
  readonly isDefined: boolean;
}

/**
 * The formulas, multiplied out so that every term is an integer:
 * net (a − d)/n; share Σ (1 − |x_i − x_j|/2)/n; identical |{x_i = x_j}|/n; dna (a − d)/((q_i + q_j)/2);
 * kappa (p_o − p_e)/(1 − p_e) with p_o = identical/n and p_e = chance/n².
 * net and dna are in [−1, 1], share and identical in [0, 1], kappa in [−1, 1].
 */
export const FORMULAS: Readonly<Record<Measure, (tally: Tally) => Fraction>> = {
  net: ({ n, agree, oppose }) => ({ top: agree - oppose, bottom: 2 * n, isDefined: n > 0 }),
  share: ({ n, distance }) => ({ top: 4 * n - distance, bottom: 4 * n, isDefined: n > 0 }),
  identical: ({ n, identical }) => ({ top: identical, bottom: n, isDefined: n > 0 }),
  dna: ({ n, agree, oppose, stances }) => ({ top: agree - oppose, bottom: stances, isDefined: n > 0 }),
  kappa: ({ n, identical, chance }) => ({
    top: n * identical - chance,
    bottom: n * n - chance,
    isDefined: n >= KAPPA_LEAST && chance < n * n,
  }),
};

/** The score of one dyad, or NaN where it is undefined. */
export function scoreOf(tally: Tally, measure: Measure): number {
  const { top, bottom, isDefined } = FORMULAS[measure](tally);
  return isDefined ? top / bottom : Number.NaN;
}

/** Per dyad Σ over the values of x of the product of both actors' counts on the shared questions. */
function chanceOf({ planes, isHalf, n }: Dyads): Float64Array {
  const chance = new Float64Array(n.length);
  for (const value of valuePlanes(planes, isHalf)) {
    const first = countShared(value, planes.any, planes);
    const second = countShared(planes.any, value, planes);
    first.forEach((count, dyad) => {
      chance[dyad] = chance[dyad]! + count * second[dyad]!;
    });
  }
  return chance;
}

/** Scores of all dyads, in the order of `Dyads`; NaN where the measure is undefined. */
export function scoresOf(dyads: Dyads, measure: Measure): Float64Array {
  const { n, agree, oppose, identical, distance, stances } = dyads;
  const chance = measure === 'kappa' ? chanceOf(dyads) : null;
  const scores = new Float64Array(n.length);
  let at = 0;
  for (let i = 0; i < stances.length; i += 1) {
    for (let j = i + 1; j < stances.length; j += 1, at += 1) {
      const tally = {
        n: n[at]!,
        agree: agree[at]!,
        oppose: oppose[at]!,
        identical: identical[at]!,
        distance: distance[at]!,
        stances: stances[i]! + stances[j]!,
        chance: chance?.[at] ?? 0,
      };
      scores[at] = scoreOf(tally, measure);
    }
  }
  return scores;
}

/**
 * Weighted stress majorisation: places whose distances d come as near as they can
 * to the dissimilarities δ, least Σ w (δ − d)² (SMACOF: de Leeuw 1977; Borg &
 * Groenen, Modern Multidimensional Scaling, ch. 8).
 *
 * The step of a point is that of Gansner, Koren & North 2004,
 * x_i → Σ_j w_ij (x_j + δ_ij (x_i − x_j)/d_ij) / Σ_j w_ij, for all points at once:
 * one pass over the dyads gives steps and stress together and needs no inverse of
 * the weights. Nesterov's momentum makes it about three times as quick; a step
 * that raises the stress is taken back and tried again without momentum, then at
 * half length, so the stress of the places kept never rises.
 */
import { copyOf, type Configuration, emptyConfiguration } from './configuration';
import type { Dissimilarities } from './dissimilarities';

export interface Solution {
  readonly places: Configuration;
  /** Raw stress Σ w (δ − d)² of the places. */
  readonly stress: number;
  /** Passes over the dyads. */
  readonly passes: number;
}

export interface SolveOptions {
  /** Ends when a step lowers the stress by less than this share of it. */
  readonly tolerance: number;
  /** At most so many passes over the dyads. */
  readonly cap: number;
  /** Gives up where it is clear that the stress will not get below this. */
  readonly beat?: number;
}

/** Added to squared distances, far below any that matters: two equal places then do not pull at each other, instead of dividing by 0. */
const NOTHING = 1e-300;
/** A race is lost with more than so many steps of the present gain to go: gains shrink. */
const STEPS_TO_CATCH_UP = 2;
const SHORTEST_STEP = 1e-3;

interface Problem {
  readonly weight: Float64Array;
  /** w δ a dyad. */
  readonly pull: Float64Array;
  /** Σ w δ² over all dyads. */
  readonly constant: number;
  /** Σ_j w_ij a point. */
  readonly total: Float64Array;
}

function problemOf({ size, delta, weight }: Dissimilarities): Problem {
  const pull = new Float64Array(weight.length);
  const total = new Float64Array(size);
  let constant = 0;
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++, at++) {
      const w = weight[at]!;
      pull[at] = w * delta[at]!;
      constant += pull[at]! * delta[at]!;
      total[i]! += w;
      total[j]! += w;
    }
  }
  return { weight, pull, constant, total };
}

/** Scales places about the origin so that their stress is least: by Σ wδd / Σ wd². */
function fitScale({ weight, pull }: Problem, { x, y }: Configuration): void {
  let cross = 0;
  let square = 0;
  for (let i = 0, at = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++, at++) {
      const d2 = (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2;
      cross += pull[at]! * Math.sqrt(d2);
      square += weight[at]! * d2;
    }
  }
  const scale = cross > 0 && square > 0 ? cross / square : 1;
  for (let i = 0; i < x.length; i++) {
    x[i]! *= scale;
    y[i]! *= scale;
  }
}

/** Writes the step of every point, W_i times too long, to `step`; returns the stress of the places. */
function descend({ weight, pull, constant }: Problem, { x, y }: Configuration, step: Configuration): number {
  const [sx, sy] = [step.x, step.y];
  sx.fill(0);
  sy.fill(0);
  let stress = constant;
  for (let i = 0, at = 0; i < x.length; i++) {
    const xi = x[i]!;
    const yi = y[i]!;
    let ix = 0;
    let iy = 0;
    for (let j = i + 1; j < x.length; j++, at++) {
      const dx = xi - x[j]!;
      const dy = yi - y[j]!;
      const d = Math.sqrt(dx * dx + dy * dy + NOTHING);
      const w = weight[at]!;
      const p = pull[at]!;
      stress += (w * d - 2 * p) * d;
      const g = p / d - w;
      const gx = g * dx;
      const gy = g * dy;
      ix += gx;
      iy += gy;
      sx[j]! -= gx;
      sy[j]! -= gy;
    }
    sx[i]! += ix;
    sy[i]! += iy;
  }
  return Math.max(0, stress);
}

/**
 * Solves from a start, which is not written to.
 * @param start a place for each actor, all finite, no two of them equal
 * @returns places in units of δ
 */
export function smacof(apart: Dissimilarities, start: Configuration, { tolerance, cap, beat = Infinity }: SolveOptions): Solution {
  const { size } = apart;
  const problem = problemOf(apart);
  const now = copyOf(start);
  fitScale(problem, now);
  const best = copyOf(now);
  const last = copyOf(now);
  let step = emptyConfiguration(size);
  let spare = emptyConfiguration(size);
  let stress = Infinity;
  let length = 1;
  let gained = 0;
  let passes = 0;
  while (passes < cap && stress > 0) {
    passes++;
    const here = descend(problem, now, spare);
    if (here < stress) {
      const gain = stress - here;
      stress = here;
      best.x.set(now.x);
      best.y.set(now.y);
      [step, spare] = [spare, step];
      if (gain < tolerance * here || here - beat > STEPS_TO_CATCH_UP * gain) break;
      gained++;
    } else {
      if (gained <= 1) length /= 2;
      if (length < SHORTEST_STEP) break;
      gained = 0;
      last.x.set(best.x);
      last.y.set(best.y);
    }
    const momentum = gained === 0 ? 0 : (gained - 1) / (gained + 2);
    for (let i = 0; i < size; i++) {
      const share = problem.total[i]! > 0 ? length / problem.total[i]! : 0;
      const x = best.x[i]! + share * step.x[i]!;
      const y = best.y[i]! + share * step.y[i]!;
      now.x[i] = x + momentum * (x - last.x[i]!);
      now.y[i] = y + momentum * (y - last.y[i]!);
      last.x[i] = x;
      last.y[i] = y;
    }
  }
  return { places: best, stress, passes };
}

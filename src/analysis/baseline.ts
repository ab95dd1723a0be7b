/** `baseline=median`: dyads against the typical dyad, where nearly all are aligned (METHOD §3). */
import { TIE, type TieKind, type Ties } from './ties';

/** Of the dyads that lean to one side, the share of aligned ones from which on a picture of ties shows little. */
const NEARLY_ALL = 0.9;
/** Fewer dyads than these have no typical one. */
const FEWEST = 30;

/**
 * The lines of a view: aligned above the middle third, opposed below it, never mixed. Strength is the distance from
 * the median as a share of the farthest.
 */
export interface AgainstMedian extends Ties {
  readonly strength: Float64Array;
  /** Median score of the dyads in view; NaN when no dyad has a score. */
  readonly median: number;
  /** Lowest and highest score of the middle third, which is not drawn. */
  readonly low: number;
  readonly high: number;
  /** Dyads with a score, and at least `min` shared questions. */
  readonly dyads: number;
}

/**
 * Ties by score against the median score of the dyads in view, those with a defined score and at least `min` shared
 * questions. Of m such dyads in order of score the middle third is from place ⌊m/3⌋ to place m − 1 − ⌊m/3⌋, and
 * whatever equals its ends: dyads of one score are treated alike, so that more than a third may stay undrawn.
 */
export function againstMedian(scores: Float64Array, n: Int32Array, min: number): AgainstMedian {
  const isInView = (score: number, at: number): boolean => n[at]! >= min && !Number.isNaN(score);
  const sorted = scores.filter(isInView).sort();
  const m = sorted.length;
  const [low, high] = [sorted[Math.floor(m / 3)] ?? Number.NaN, sorted[m - 1 - Math.floor(m / 3)] ?? Number.NaN];
  const median = m === 0 ? Number.NaN : (sorted[Math.floor((m - 1) / 2)]! + sorted[Math.floor(m / 2)]!) / 2;
  const tie = (score: number): TieKind => {
    if (score > high) return TIE.aligned;
    return score < low ? TIE.opposed : TIE.none;
  };
  const kind = Uint8Array.from(scores, (score, at) => (isInView(score, at) ? tie(score) : TIE.none));
  const farthest = m === 0 ? 0 : Math.max(sorted[m - 1]! - median, median - sorted[0]!);
  const strength = scores.map((score, at) => (kind[at] === TIE.none ? 0 : Math.abs(score - median) / farthest));
  const count = (wanted: TieKind): number => kind.reduce((sum, one) => sum + (one === wanted ? 1 : 0), 0);
  return { median, low, high, dyads: m, kind, strength, counts: { aligned: count(TIE.aligned), opposed: count(TIE.opposed), mixed: 0 } };
}

/** Whether nearly every dyad that leans to one side is aligned, so that lines against the typical dyad tell more. */
export function isNearlyAllAligned({ aligned, opposed }: Ties['counts']): boolean {
  return aligned + opposed >= FEWEST && aligned >= NEARLY_ALL * (aligned + opposed);
}

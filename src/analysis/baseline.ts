/** `baseline=median`: dyads against the typical dyad, where nearly all are aligned (METHOD §3). */
import { TIE, type TieKind } from './ties';

export interface AgainstMedian {
  /** Median score of the dyads in view; NaN when no dyad has a score. */
  readonly median: number;
  /** Lowest and highest score of the middle third, which is not drawn. */
  readonly low: number;
  readonly high: number;
  /** Per dyad TIE.aligned above the middle third, TIE.opposed below it, else TIE.none. */
  readonly kind: Uint8Array;
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
  return { median, low, high, kind: Uint8Array.from(scores, (score, at) => (isInView(score, at) ? tie(score) : TIE.none)) };
}

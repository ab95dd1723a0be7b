/** Smallest possible difference of two values of disagreement, which lets bounds be rounded up. */

const CLOSE = 1e-9;

/**
 * The largest number of which every weight is a whole multiple: 1 for unit weights,
 * 1/6 for strengths in halves and thirds. 0 where the weights have no common
 * denominator up to 10,000.
 */
export function stepOf(weights: Float64Array): number {
  let denominator = 1;
  for (const w of new Set(weights)) {
    const scaled = Math.abs(w) * denominator;
    const factor = wholeFactor(scaled);
    if (factor === 0 || denominator * factor > 10_000) return 0;
    denominator *= factor;
  }
  let divisor = 0;
  for (const w of new Set(weights)) divisor = commonDivisor(Math.round(Math.abs(w) * denominator), divisor);
  return divisor / denominator;
}

/** The least bound that a value can have, given that values are multiples of `step`. */
export function roundUp(bound: number, step: number): number {
  return step === 0 ? bound : Math.ceil(bound / step - 1e-6) * step;
}

/** Least factor up to 100 that makes a number whole, 0 if none does. */
function wholeFactor(value: number): number {
  for (let factor = 1; factor <= 100; factor++) {
    const product = value * factor;
    if (Math.abs(product - Math.round(product)) < CLOSE * factor) return factor;
  }
  return 0;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

import type { Configuration } from './configuration';

const PASSES = 8;
const ROUNDS = 12;
/** In least radii: how near discs have to be to be looked at in a pass, and the overlap that may stay. */
const NEAR = 4;
const REST = 0.1;

/** Pairs of discs less than `slack` apart, as [i, j, i, j, …]. */
function nearPairs({ x, y }: Configuration, radii: readonly number[], slack: number): readonly number[] {
  const pairs: number[] = [];
  for (let i = 0; i < radii.length; i++) {
    for (let j = i + 1; j < radii.length; j++) {
      const reach = radii[i]! + radii[j]! + slack;
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      if (dx * dx + dy * dy < reach * reach) pairs.push(i, j);
    }
  }
  return pairs;
}

/** Moves each pair that overlaps just apart, the smaller disc more, in inverse proportion to their areas; returns the worst overlap. */
function part({ x, y }: Configuration, radii: readonly number[], pairs: readonly number[]): number {
  let worst = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    const i = pairs[at]!;
    const j = pairs[at + 1]!;
    const reach = radii[i]! + radii[j]!;
    const dx = x[i]! - x[j]!;
    const dy = y[i]! - y[j]!;
    const d2 = dx * dx + dy * dy;
    if (d2 >= reach * reach || d2 === 0) continue;
    const d = Math.sqrt(d2);
    const push = (reach - d) / d / (radii[i]! ** 2 + radii[j]! ** 2);
    worst = Math.max(worst, reach - d);
    x[i]! += dx * push * radii[j]! ** 2;
    y[i]! += dy * push * radii[j]! ** 2;
    x[j]! -= dx * push * radii[i]! ** 2;
    y[j]! -= dy * push * radii[i]! ** 2;
  }
  return worst;
}

/**
 * Ends what forceCollide began: pair by pair, discs that still overlap are moved
 * apart, until none overlaps by more than a trifle or the rounds are used up.
 * Writes to `places`, no two of which may be equal.
 */
export function settle(places: Configuration, radii: readonly number[]): void {
  const least = Math.min(...radii);
  for (let pass = 0; pass < PASSES; pass++) {
    const pairs = nearPairs(places, radii, NEAR * least);
    let worst = part(places, radii, pairs);
    if (worst <= REST * least) return;
    for (let round = 1; round < ROUNDS && worst > REST * least; round++) worst = part(places, radii, pairs);
  }
}

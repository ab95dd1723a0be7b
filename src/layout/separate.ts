import type { Configuration } from './configuration';

/** No whole number of such turns comes round again, so every actor has a direction of its own. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** In units: which places count as one, and how far one of them is moved. */
const SAME = 1e-4;
const STEP = 1e-3;

/**
 * Moves every place that coincides with an earlier one a little off it, in a
 * direction given by its index: neither majorisation nor collision can part two
 * equal places.
 * @param unit above 0: a distance that one sees in the picture
 * @returns new places, no two of them equal
 */
export function separate({ x, y }: Configuration, unit: number): Configuration {
  const apart = { x: x.slice(), y: y.slice() };
  const isTaken = (i: number) => {
    for (let j = 0; j < i; j++) {
      if (Math.abs(apart.x[i]! - apart.x[j]!) <= SAME * unit && Math.abs(apart.y[i]! - apart.y[j]!) <= SAME * unit) return true;
    }
    return false;
  };
  for (let i = 1; i < x.length; i++) {
    for (let step = STEP * unit; isTaken(i); step += STEP * unit) {
      apart.x[i] = x[i]! + step * Math.cos(GOLDEN_ANGLE * i);
      apart.y[i] = y[i]! + step * Math.sin(GOLDEN_ANGLE * i);
    }
  }
  return apart;
}

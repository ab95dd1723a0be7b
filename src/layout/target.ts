import type { Configuration } from './configuration';

/** A place [x, y]. */
export type Point = readonly [x: number, y: number];

/** Where clumps should be: each row the mean of `mass` known places, mass 0 where none is known. */
export interface Target extends Configuration {
  readonly mass: Float64Array;
}

/** The mean place in the anchor of each clump's actors, as far as it has them. */
export function targetOf(
  clumps: readonly (readonly number[])[],
  ids: readonly string[],
  anchor: ReadonlyMap<string, Point> | null,
): Target {
  const k = clumps.length;
  const target = { x: new Float64Array(k), y: new Float64Array(k), mass: new Float64Array(k) };
  for (const [row, clump] of clumps.entries()) {
    const known = clump.flatMap((actor) => {
      const point = anchor?.get(ids[actor]!);
      return point === undefined ? [] : [point];
    });
    target.mass[row] = known.length;
    for (const [x, y] of known) {
      target.x[row]! += x / known.length;
      target.y[row]! += y / known.length;
    }
  }
  return target;
}

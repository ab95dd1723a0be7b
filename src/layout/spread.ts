import { boxOf, type Configuration, emptyConfiguration } from './configuration';
import { heap, keepApart } from './collide';

/** A connected component: its clumps, each a list of actors, and where they stand. */
export interface Component {
  readonly clumps: readonly (readonly number[])[];
  /** A place a clump, in units of δ. */
  readonly solved: Configuration;
}

/** A picture of this side, in units of δ, is one of points: no two shares of agreement are so near and not equal. */
const POINT = 1e-9;
/** Room left between two clumps, in radii of a disc. */
const GAP = 0.4;

/**
 * Half the side of the picture that the components need before discs are moved
 * apart: what radii in picture units are measured against. 1 where all are points.
 */
export function halfSideOf(components: readonly Component[]): number {
  let [longest, area] = [0, 0];
  for (const { solved } of components) {
    const { left, right, top, bottom } = boxOf(solved);
    longest = Math.max(longest, right - left, bottom - top);
    area += (right - left) * (bottom - top);
  }
  const side = Math.max(longest, Math.sqrt(area));
  return side > POINT ? side / 2 : 1;
}

/**
 * Discs apart: clumps as heaps that do not touch each other, each around its own place.
 * @param radius of a disc, in units of δ
 * @returns a place an actor, in the order of `clumps.flat()`
 */
export function spread({ clumps, solved }: Component, radius: number): Configuration {
  const heaps = clumps.map((clump) => heap(clump.length, radius));
  const middles = keepApart(
    solved,
    heaps.map((discs) => discs.radius + (GAP / 2) * radius),
  );
  const places = emptyConfiguration(clumps.flat().length);
  let at = 0;
  for (const [index, discs] of heaps.entries()) {
    for (let member = 0; member < discs.x.length; member++, at++) {
      places.x[at] = middles.x[index]! + discs.x[member]!;
      places.y[at] = middles.y[index]! + discs.y[member]!;
    }
  }
  return places;
}

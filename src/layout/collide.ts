import { forceCollide, type SimulationNodeDatum } from 'd3-force';
import { packEnclose, packSiblings } from 'd3-hierarchy';
import type { Configuration } from './configuration';
import { separate } from './separate';
import { settle } from './settle';

interface Disc extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly r: number;
}

/** Each round builds a quadtree, 0.2 ms for 120 discs; four bring the crowd into order, the rest is left to `settle`. */
const ROUNDS = 4;
/** d3 asks for a random number where two discs share a coordinate; any fixed one but ½ parts them. */
const SAME_EVERY_TIME = () => 0.25;

/**
 * Moves discs apart that overlap, with d3's forceCollide on copies: those in the way
 * of a large disc move, it hardly does.
 * @param radii a radius above 0 for each place, in the units of the places
 */
export function keepApart(places: Configuration, radii: readonly number[]): Configuration {
  const { x, y } = separate(places, Math.min(...radii));
  const discs: Disc[] = radii.map((r, index) => ({ index, x: x[index]!, y: y[index]!, vx: 0, vy: 0, r }));
  const collide = forceCollide<Disc>((disc) => disc.r);
  collide.initialize(discs, SAME_EVERY_TIME);
  for (let round = 0; round < ROUNDS; round++) {
    collide(1);
    for (const disc of discs) {
      disc.x += disc.vx;
      disc.y += disc.vy;
      disc.vx = 0;
      disc.vy = 0;
    }
  }
  const apart = { x: Float64Array.from(discs, (disc) => disc.x), y: Float64Array.from(discs, (disc) => disc.y) };
  settle(apart, radii);
  return apart;
}

type Heap = Configuration & { readonly radius: number };
const heaps = new Map<number, Heap>();

/** Heaps of discs of radius 1, which are the same for ever. */
function heapOf(count: number): Heap {
  const known = heaps.get(count);
  if (known) return known;
  const discs = packSiblings(Array.from({ length: count }, () => ({ r: 1 })));
  const around = packEnclose(discs);
  const made = {
    x: Float64Array.from(discs, (disc) => disc.x - around.x),
    y: Float64Array.from(discs, (disc) => disc.y - around.y),
    radius: around.r,
  };
  heaps.set(count, made);
  return made;
}

/**
 * A compact heap of `count` discs of one radius, which touch and do not overlap,
 * around the origin.
 * @returns their places and the radius of the circle around all of them
 */
export function heap(count: number, radius: number): Heap {
  const { x, y, radius: around } = heapOf(count);
  return { x: x.map((at) => at * radius), y: y.map((at) => at * radius), radius: around * radius };
}

/** Half the least distance between two places: discs of this radius just touch. Infinite with fewer than two. */
export function clearanceOf({ x, y }: Configuration): number {
  let least = Infinity;
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const dx = x[i]! - x[j]!;
      const dy = y[i]! - y[j]!;
      const square = dx * dx + dy * dy;
      if (square < least) least = square;
    }
  }
  return Math.sqrt(least) / 2;
}

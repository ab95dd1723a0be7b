/**
 * From dissimilarities to places. Pure: the same actors, dyads and anchor give the
 * same places to the last bit, in whatever order they come.
 */
import { clumpsOf } from './clumps';
import { componentsOf } from './components';
import { compose, type Places } from './compose';
import { dissimilaritiesOf } from './dissimilarities';
import { solve } from './solve';
import type { Component } from './spread';
import { type Point, targetOf } from './target';

export type { Places } from './compose';

export interface PlaceInput {
  readonly ids: readonly string[];
  /** δ in [0, 1] of every dyad of ids, in triangular order (0,1), (0,2), … (1,2), …; NaN where it is undefined. */
  readonly delta: Float64Array;
  /** How much a dyad counts, ≥ 0; 0 where δ is undefined. */
  readonly weight: Float64Array;
  /** `anchorOf` the whole corpus; null where the whole corpus itself is placed. */
  readonly anchor: ReadonlyMap<string, Point> | null;
  /** Radius wanted for a disc, in half sides of the picture. */
  readonly radius?: number;
}

/** A twenty-fifth of the picture's half side for few actors; for many, a fortieth of its area for all discs together. */
function usualRadius(actors: number): number {
  return Math.min(0.04, 0.175 / Math.sqrt(Math.max(1, actors)));
}

/** Sorted columns back in the order of the input: row r belongs to actor `order[r]`. */
function inOrder(sorted: Places, order: readonly number[]): Places {
  const row = new Int32Array(order.length);
  for (const [r, actor] of order.entries()) row[actor] = r;
  return {
    x: sorted.x.map((_, actor) => sorted.x[row[actor]!]!),
    y: sorted.y.map((_, actor) => sorted.y[row[actor]!]!),
    clump: sorted.clump.map((_, actor) => order[sorted.clump[row[actor]!]!]!),
    isAlone: sorted.isAlone.map((_, actor) => sorted.isAlone[row[actor]!]!),
    radius: sorted.radius,
    halfSide: sorted.halfSide,
    raw: {
      x: sorted.raw.x.map((_, actor) => sorted.raw.x[row[actor]!]!),
      y: sorted.raw.y.map((_, actor) => sorted.raw.y[row[actor]!]!),
    },
  };
}

/**
 * Places actors so that distance tells disagreement: stress majorisation for each
 * connected component, turned onto the anchor, components side by side, discs
 * apart, a clump as one heap.
 */
export function placeActors({ ids, delta, weight, anchor, radius = usualRadius(ids.length) }: PlaceInput): Places {
  const order = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  const names = order.map((actor) => ids[actor]!);
  const single = order.map(() => 1);
  const sorted = dissimilaritiesOf({ size: ids.length, delta, weight }, order, single);
  const clumps = new Map(clumpsOf(sorted).map((clump) => [clump[0]!, clump]));
  const components = componentsOf(sorted).map((rows): Component => {
    const heads = rows.filter((row) => clumps.has(row));
    const members = heads.map((head) => clumps.get(head)!);
    const sizes = members.map((clump) => clump.length);
    const solved = solve(dissimilaritiesOf(sorted, heads, sizes), Float64Array.from(sizes), targetOf(members, names, anchor));
    return { clumps: members, solved };
  });
  const each = names.map((_, row) => [row]);
  return inOrder(compose(components, radius, targetOf(each, names, anchor)), order);
}

/** What later layouts are turned onto: the raw places of all actors but those alone, whose place says nothing. */
export function anchorOf(places: Places, ids: readonly string[]): ReadonlyMap<string, Point> {
  const tied = [...ids.keys()].filter((i) => places.isAlone[i] === 0);
  return new Map(tied.map((i) => [ids[i]!, [places.raw.x[i]!, places.raw.y[i]!]]));
}

/** Which states have a disc, how large, and where on the screen. */
import { keepApart } from '../../layout/collide';
import type { Spot } from './projected';

export interface Mark {
  readonly code: string;
  /** In pixels of the unzoomed screen. */
  readonly x: number;
  readonly y: number;
  /** Radius on the screen in pixels at any zoom; 0 for a state whose area is enough by itself. */
  readonly radius: number;
}

/** Land below this, in square pixels on the screen, is not seen: the state has a disc, which is larger. */
export const TOO_SMALL = 40;
/** Land from this has room for a disc with a sign on it. */
const ROOMY = 220;
const SMALL = 4.5;
const LARGE = 6;
/** On a narrow screen discs are as small as may be, so that they stay near their places. */
const NARROW = 3.5;

/** Marks of the states of these codes at a zoom of k, in their order; codes without a spot have none. Discs do not cover each other. */
export function marksOf(spots: ReadonlyMap<string, Spot>, codes: readonly string[], k: number, width: number): readonly Mark[] {
  const small = width < 600 ? NARROW : SMALL;
  const placed = codes.flatMap((code) => {
    const spot = spots.get(code);
    if (!spot) return [];
    const area = spot.area * k * k;
    return [{ code, x: spot.x, y: spot.y, radius: area < TOO_SMALL ? small : area < ROOMY ? 0 : LARGE }];
  });
  const discs = placed.filter(({ radius }) => radius > 0);
  if (discs.length === 0) return placed;
  const apart = keepApart(
    { x: Float64Array.from(discs, ({ x }) => x * k), y: Float64Array.from(discs, ({ y }) => y * k) },
    discs.map(({ radius }) => radius + 0.5),
  );
  const moved = new Map(discs.map((disc, i) => [disc.code, { ...disc, x: (apart.x[i] ?? 0) / k, y: (apart.y[i] ?? 0) / k }]));
  return placed.map((mark) => moved.get(mark.code) ?? mark);
}

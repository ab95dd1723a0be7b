import { type Configuration, radiusOf } from './configuration';
import type { Target } from './target';

/** Two angles or sides that differ by no more than this share are held to be equal. */
const EQUAL = 1e-9;

/** Mean place of the rows, each counted `mass` times. */
function meanOf({ x, y }: Configuration, mass: Float64Array): readonly [number, number] {
  let [sum, sx, sy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    sum += mass[i]!;
    sx += mass[i]! * x[i]!;
    sy += mass[i]! * y[i]!;
  }
  return sum > 0 ? [sx / sum, sy / sum] : [0, 0];
}

/** Moves `from` to the origin, turns by the angle of (cos, sin), mirrors y before that if asked, moves the origin to `to`. */
function move(
  { x, y }: Configuration,
  from: readonly [number, number],
  [cos, sin]: readonly [number, number],
  isMirrored: boolean,
  to: readonly [number, number],
): Configuration {
  const moved = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - from[0];
    const dy = isMirrored ? from[1] - y[i]! : y[i]! - from[1];
    moved.x[i] = cos * dx - sin * dy + to[0];
    moved.y[i] = sin * dx + cos * dy + to[1];
  }
  return moved;
}

/**
 * Orthogonal Procrustes in the plane: the rotation, reflection and translation,
 * without scaling, that bring the places nearest to the target in the sense of
 * least squares. A reflection only where it fits better. With fewer than two
 * places of the target, or all of them in one spot, the result is `upright`.
 */
export function alignTo(places: Configuration, target: Target, mass: Float64Array): Configuration {
  const from = meanOf(places, target.mass);
  const to = meanOf(target, target.mass);
  let [xx, yy, xy, yx, size] = [0, 0, 0, 0, 0];
  for (let i = 0; i < places.x.length; i++) {
    const m = target.mass[i]!;
    const [x, y, tx, ty] = [places.x[i]! - from[0], places.y[i]! - from[1], target.x[i]! - to[0], target.y[i]! - to[1]];
    xx += m * x * tx;
    yy += m * y * ty;
    xy += m * x * ty;
    yx += m * y * tx;
    size += m * Math.hypot(x, y) * Math.hypot(tx, ty);
  }
  const turned = Math.hypot(xx + yy, xy - yx);
  const mirrored = Math.hypot(xx - yy, xy + yx);
  const isMirrored = mirrored > turned * (1 + EQUAL);
  const fit = Math.max(turned, mirrored);
  if (!(fit > EQUAL * size)) return upright(places, mass);
  const angle = isMirrored ? ([(xx - yy) / mirrored, (xy + yx) / mirrored] as const) : ([(xx + yy) / turned, (xy - yx) / turned] as const);
  return move(places, from, angle, isMirrored, to);
}

/**
 * The orientation without a model: centred, the direction of greatest variance
 * horizontal, the first actor that is off the middle to the left and, of those off
 * the horizontal, above it (y grows downwards).
 */
export function upright(places: Configuration, mass: Float64Array): Configuration {
  const mean = meanOf(places, mass);
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < places.x.length; i++) {
    const [x, y] = [places.x[i]! - mean[0], places.y[i]! - mean[1]];
    xx += mass[i]! * x * x;
    yy += mass[i]! * y * y;
    xy += mass[i]! * x * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const turned = move(places, mean, [Math.cos(angle), -Math.sin(angle)], false, [0, 0]);
  const edge = EQUAL * radiusOf(turned);
  const mirrorX = (turned.x.find((value) => Math.abs(value) > edge) ?? 0) > 0;
  const mirrorY = (turned.y.find((value) => Math.abs(value) > edge) ?? 0) > 0;
  return {
    x: turned.x.map((value) => (mirrorX ? -value : value)),
    y: turned.y.map((value) => (mirrorY ? -value : value)),
  };
}

import { type Box, boxOf, type Configuration } from './configuration';
import type { Target } from './target';

/** From units of δ to picture units: times `scale`, plus (dx, dy). */
export interface Frame {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** A picture stays in the frame it is known in while its longest side fills so much of it … */
const FILLED = 0.8;
/** … and its middle is no further from the middle of the frame, in half sides. */
const OFF_CENTRE = 0.2;

/** Centre and size of the box fit the square from −1 to 1, unless `most`, the greatest scale, forbids it. */
function frameAround({ left, right, top, bottom }: Box, most: number): Frame {
  const side = Math.max(right - left, bottom - top);
  const scale = side > 0 ? Math.min(2 / side, most) : 1;
  return { scale, dx: (-scale * (left + right)) / 2, dy: (-scale * (top + bottom)) / 2 };
}

/** Scale and shift that bring places nearest to the target in the sense of least squares; null without a target of any size. */
function frameOnto({ x, y }: Configuration, target: Target): Frame | null {
  let [known, mx, my, tx, ty] = [0, 0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (target.mass[i] === 0) continue;
    known++;
    mx += x[i]!;
    my += y[i]!;
    tx += target.x[i]!;
    ty += target.y[i]!;
  }
  let [cross, square] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    if (target.mass[i] === 0) continue;
    const [ax, ay] = [x[i]! - mx / known, y[i]! - my / known];
    cross += ax * (target.x[i]! - tx / known) + ay * (target.y[i]! - ty / known);
    square += ax * ax + ay * ay;
  }
  if (!(square > 0)) return null;
  const scale = cross / square;
  return { scale, dx: (tx - scale * mx) / known, dy: (ty - scale * my) / known };
}

/**
 * The frame in which discs on these places are shown: that of the target where the
 * picture nearly fits it, so that a filter which takes away an outlier does not
 * shift and blow up all the rest; else the frame that they just fill.
 * @param most the greatest scale, lest actors of one record seem apart
 */
export function frameOf(places: Configuration, radius: number, target: Target, most: number): Frame {
  const box = boxOf(places, radius);
  const own = frameAround(box, most);
  const onto = frameOnto(places, target);
  if (onto === null || !(onto.scale > 0)) return own;
  const { scale, dx, dy } = onto;
  const reach = Math.max(scale * box.right + dx, -scale * box.left - dx, scale * box.bottom + dy, -scale * box.top - dy);
  const share = Math.min(1, 1 / reach);
  const kept = { scale: scale * share, dx: dx * share, dy: dy * share };
  const isFilled = kept.scale >= FILLED * own.scale && kept.scale <= most;
  const [offX, offY] = [(kept.scale * (box.left + box.right)) / 2 + kept.dx, (kept.scale * (box.top + box.bottom)) / 2 + kept.dy];
  return isFilled && Math.max(Math.abs(offX), Math.abs(offY)) <= OFF_CENTRE ? kept : own;
}

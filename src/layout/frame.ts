import type { Box, Configuration } from './configuration';
import type { Target } from './target';

/** From units of δ to the coordinates of the whole corpus: times `scale`, plus (dx, dy). */
export interface Frame {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  /** Half the longer side of the picture, discs and all, in units of δ. */
  readonly halfSide: number;
}

/** A picture smaller than so much of that of the whole corpus takes its size: those actors all stand at one place there. */
const LEAST = 1e-3;

/** A part of a picture whose own places fix no place for the others: its rows, ascending. */
type Part = readonly number[];

/** Mean of x and of y over some rows; NaN over none. */
function meanOf({ x, y }: Configuration, rows: Part): readonly [number, number] {
  let [sx, sy] = [0, 0];
  for (const row of rows) {
    sx += x[row]!;
    sy += y[row]!;
  }
  return [sx / rows.length, sy / rows.length];
}

/** Sum of squared distances of each part's rows from the mean of the part. */
function sizeOf(places: Configuration, parts: readonly Part[]): number {
  let square = 0;
  for (const rows of parts) {
    const [mx, my] = meanOf(places, rows);
    for (const row of rows) square += (places.x[row]! - mx) ** 2 + (places.y[row]! - my) ** 2;
  }
  return square;
}

/** Rounds of Weiszfeld's iteration. */
const ROUNDS = 12;
/** Shifts nearer to the median than this count as at it: nobody sees them. */
const NEAR = 1e-3;

/** The shift (x, y) from which all shifts are least far in sum: the geometric median, which a few far ones hardly move. */
function medianOf({ x: xs, y: ys }: Configuration): readonly [number, number] {
  let x = 0;
  let y = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    let sx = 0;
    let sy = 0;
    for (let i = 0; i < xs.length; i++) {
      const [px, py] = [xs[i]! - x, ys[i]! - y];
      const pull = round === 0 ? 1 : 1 / Math.max(NEAR, Math.sqrt(px * px + py * py));
      sum += pull;
      sx += pull * px;
      sy += pull * py;
    }
    x += sx / sum;
    y += sy / sum;
  }
  return [x, y];
}

/**
 * Where a picture stands among the places of the whole corpus: as large as its actors
 * are there, about the place that is in their middle there; so a filter moves those
 * who stay as little as it can. How much of it a screen shows is another matter.
 * Without two such actors apart it has half sides of 1, as the whole corpus has.
 * @param box around all discs, in units of δ
 * @param least the smallest half side, lest a clump seem apart
 * @param parts rows of those whose place means something, component by component
 */
export function frameOf(places: Configuration, box: Box, least: number, target: Target, parts: readonly Part[]): Frame {
  const halfSide = Math.max((box.right - box.left) / 2, (box.bottom - box.top) / 2, least);
  const known = parts.map((rows) => rows.filter((row) => target.mass[row]! > 0));
  const ratio = Math.sqrt(sizeOf(target, known) / sizeOf(places, known));
  const scale = ratio * halfSide > LEAST && ratio * halfSide < 1 ? ratio : 1 / halfSide;
  const rows = known.flat();
  if (rows.length === 0) return { scale, dx: (-scale * (box.left + box.right)) / 2, dy: (-scale * (box.top + box.bottom)) / 2, halfSide };
  const [dx, dy] = medianOf({
    x: Float64Array.from(rows, (row) => target.x[row]! - scale * places.x[row]!),
    y: Float64Array.from(rows, (row) => target.y[row]! - scale * places.y[row]!),
  });
  return { scale, dx, dy, halfSide };
}

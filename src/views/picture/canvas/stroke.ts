/** What is left of the light behind each pixel, row by row: 1 where nothing is drawn, 0 where nothing shines through. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

export interface Line {
  readonly width: number;
  /** Of what is drawn, 0 … 1. */
  readonly opacity: number;
  /** Lengths of a dash and of the gap after it; a gap of 0 is a line without gaps. */
  readonly dash: number;
  readonly gap: number;
}

/**
 * Draws a line into a film, all lengths in its pixels. Along its longer axis it takes one step a pixel; across, a pixel
 * is covered as far as the line covers it. Canvas needs a hundred times as long for thousands of dotted lines.
 */
export function stroke({ width, height, light }: Film, line: Line, ax: number, ay: number, bx: number, by: number): void {
  const isFlat = Math.abs(bx - ax) >= Math.abs(by - ay);
  // u runs along the longer axis, v across.
  const u0 = isFlat ? ax : ay;
  const u1 = isFlat ? bx : by;
  if (u0 === u1) return;
  const v0 = isFlat ? ay : ax;
  const slope = ((isFlat ? by : bx) - v0) / (u1 - u0);
  const alongU = isFlat ? 1 : width;
  const alongV = isFlat ? width : 1;
  const ends = isFlat ? width : height;
  const sides = isFlat ? height : width;
  const stretch = Math.sqrt(1 + slope * slope);
  const half = (line.width * stretch) / 2;
  const period = line.dash + line.gap;
  const first = Math.max(0, Math.round(Math.min(u0, u1)));
  const last = Math.min(ends, Math.round(Math.max(u0, u1)));
  const { opacity, dash } = line;
  const hasGaps = line.gap > 0;
  // How far into a dash and its gap a step is; counted on, because a remainder takes longer than the rest of the step.
  let phase = hasGaps ? ((first + 0.5 - Math.min(u0, u1)) * stretch) % period : 0;
  for (let u = first; u < last; u += 1, phase += stretch) {
    if (phase >= period) phase -= period;
    if (hasGaps && phase > dash) continue;
    const middle = v0 + (u + 0.5 - u0) * slope;
    const top = middle - half;
    const bottom = middle + half;
    if (bottom <= 0 || top >= sides) continue;
    const from = top > 0 ? top | 0 : 0;
    const end = bottom < sides ? bottom : sides;
    for (let v = from, at = u * alongU + v * alongV; v < end; v += 1, at += alongV) {
      const covered = (bottom < v + 1 ? bottom : v + 1) - (top > v ? top : v);
      light[at] = light[at]! * (1 - opacity * covered);
    }
  }
}

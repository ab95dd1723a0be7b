import { type Film, type Line, stroke } from './stroke';
import type { Pen, Strokes } from './strokes';

/** Everything that a picture of ties is a function of. */
export interface Painting {
  readonly strokes: Strokes;
  /** One for each of LOOKS. */
  readonly pens: readonly Pen[];
  /** Places of the actors on the unzoomed screen, in pixels. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Zoom and pan: a place p is drawn at k · p + (dx, dy). */
  readonly zoom: { readonly k: number; readonly dx: number; readonly dy: number };
  /** Pixels of the screen, and of the device in one of them. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  /** An actor whose ties are left out, because it is being moved; −1 for none. */
  readonly omitted: number;
}

/** So many ties are drawn at full strength; more of them are fainter, so that where they are dense is still seen. */
const FULL = 1500;

/** However many ties of one look lie on each other, so much of what is beneath shows through: no kind hides the others. */
const GLASS = 0.3;

/** A pen in pixels of the device. Round ends make dashes longer and gaps shorter by the width. */
function lineOf({ width, opacity, dash: [dash = 1, gap = 0], isRound }: Pen, ratio: number, thinned: number): Line {
  const ends = isRound ? width : 0;
  return {
    width: width * ratio,
    opacity: opacity * thinned,
    dash: (dash + ends) * ratio,
    gap: Math.max(0, gap - ends) * ratio,
  };
}

/** Lays what a film has taken of one colour over the colours (red, green, blue and opacity, each 0 … 1) and cleans it. */
function develop({ light }: Film, [red, green, blue]: Pen['colour'], over: Float32Array): void {
  for (let pixel = 0, at = 0; pixel < light.length; pixel += 1, at += 4) {
    if (light[pixel] === 1) continue;
    const through = GLASS + (1 - GLASS) * light[pixel]!;
    over[at] = over[at]! * through + red * (1 - through);
    over[at + 1] = over[at + 1]! * through + green * (1 - through);
    over[at + 2] = over[at + 2]! * through + blue * (1 - through);
    over[at + 3] = over[at + 3]! * through + 1 - through;
    light[pixel] = 1;
  }
}

/** Colours that are multiplied by their opacity, as bytes that are not. */
function bytesOf(colours: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(colours.length);
  for (let at = 0; at < colours.length; at += 4) {
    const opacity = colours[at + 3]!;
    if (opacity === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) bytes[at + channel] = (255 * colours[at + channel]!) / opacity;
    bytes[at + 3] = 255 * opacity;
  }
  return bytes;
}

/** Size of a painting in pixels of the device. */
export const pixelsOf = ({ width, height, ratio }: Painting) => ({ width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) });

/** All ties, look by look; where many lie together it is darker. Red, green, blue and opacity of each pixel, row by row. */
export function paint(painting: Painting): Uint8ClampedArray<ArrayBuffer> {
  const { strokes, pens, x, y, zoom, ratio, omitted } = painting;
  const { i, j, look } = strokes;
  const size = pixelsOf(painting);
  const film = { ...size, light: new Float32Array(size.width * size.height).fill(1) };
  const colours = new Float32Array(4 * film.light.length);
  const thinned = Math.sqrt(Math.min(1, FULL / Math.max(1, i.length)));
  const onScreen = (place: number, shift: number): number => (zoom.k * place + shift) * ratio;
  for (let at = 0; at < i.length; ) {
    const pen = pens[look[at]!]!;
    const line = lineOf(pen, ratio, thinned);
    for (const now = look[at]!; look[at] === now; at += 1) {
      const [from, to] = [i[at]!, j[at]!];
      if (from === omitted || to === omitted) continue;
      stroke(film, line, onScreen(x[from]!, zoom.dx), onScreen(y[from]!, zoom.dy), onScreen(x[to]!, zoom.dx), onScreen(y[to]!, zoom.dy));
    }
    develop(film, pen.colour, colours);
  }
  return bytesOf(colours);
}

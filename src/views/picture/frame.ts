import type { Places } from '../../layout/place';

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where each actor stands on the unzoomed screen, in pixels, and how to come back to picture units. */
export interface Frame {
  readonly size: Size;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Screen pixels → thousandths of the picture, as pins are written. */
  readonly toPicture: (x: number, y: number) => readonly [number, number];
}

/** Height of the strip at the lower edge that the zoom buttons take, in pixels. */
const STRIP = 28;

/** Room for labels at the sides and for marks above and below. */
const marginOf = (length: number, most: number): number => Math.min(most, length * 0.12);

/** The middle of each clump, by its first actor. */
function centresOf({ x, y, clump }: Pick<Places, 'x' | 'y' | 'clump'>): ReadonlyMap<number, { readonly x: number; readonly y: number }> {
  const sums = new Map<number, { x: number; y: number; count: number }>();
  clump.forEach((first, i) => {
    const sum = sums.get(first) ?? { x: 0, y: 0, count: 0 };
    sums.set(first, { x: sum.x + (x[i] ?? 0), y: sum.y + (y[i] ?? 0), count: sum.count + 1 });
  });
  return new Map([...sums].map(([first, sum]) => [first, { x: sum.x / sum.count, y: sum.y / sum.count }]));
}

/** How much further one axis may be stretched than the other to fill the frame: order and sides stay, room is used. */
const STRETCH = 2.5;
/** In a frame taller than wide, as on a phone: pictures are wide, for the axis along which actors differ most lies flat. */
const TALL_STRETCH = 5;
/** A picture is taken to have at least such sides, in half sides of it: a lone actor or clump is not blown up. */
const NARROW = 0.2;

/**
 * Fits places to a frame so that they fill it, neither axis stretched more than two and a half times as far as the other,
 * or five times where the frame is taller than wide; within a clump nothing is stretched.
 * `pinned` holds places given by hand, by position in the list of actors, in
 * thousandths of the picture's half side from its middle; they do not change the fit of the others.
 */
export function fitFrame(
  places: Pick<Places, 'x' | 'y' | 'clump' | 'halfSide'>,
  size: Size,
  pinned: ReadonlyMap<number, readonly [number, number]>,
): Frame {
  const count = places.x.length;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    left = Math.min(left, places.x[i] ?? 0);
    right = Math.max(right, places.x[i] ?? 0);
    top = Math.min(top, places.y[i] ?? 0);
    bottom = Math.max(bottom, places.y[i] ?? 0);
  }
  if (count === 0) [left, right, top, bottom] = [-1, 1, -1, 1];
  const room = { width: size.width - 2 * marginOf(size.width, 96), height: size.height - STRIP - 2 * marginOf(size.height, 40) };
  const unit = places.halfSide;
  const fit = { x: room.width / Math.max((right - left) / unit, NARROW), y: room.height / Math.max((bottom - top) / unit, NARROW) };
  const most = size.height > size.width ? TALL_STRETCH : STRETCH;
  const scale = { x: Math.max(1, Math.min(fit.x, fit.y * most)) / unit, y: Math.max(1, Math.min(fit.y, fit.x * most)) / unit };
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const within = Math.min(scale.x, scale.y);
  const centres = centresOf(places);
  for (let i = 0; i < count; i++) {
    const pin = pinned.get(i);
    const centre = centres.get(places.clump[i] ?? i) ?? { x: 0, y: 0 };
    const from = pin ? { x: middle.x + (pin[0] * unit) / 1000, y: middle.y + (pin[1] * unit) / 1000 } : centre;
    const aside = pin ? { x: 0, y: 0 } : { x: (places.x[i] ?? 0) - centre.x, y: (places.y[i] ?? 0) - centre.y };
    x[i] = size.width / 2 + (from.x - middle.x) * scale.x + aside.x * within;
    y[i] = (size.height - STRIP) / 2 + (from.y - middle.y) * scale.y + aside.y * within;
  }
  return {
    size,
    x,
    y,
    toPicture: (px, py) => [
      Math.round(((px - size.width / 2) / scale.x / unit) * 1000),
      Math.round(((py - (size.height - STRIP) / 2) / scale.y / unit) * 1000),
    ],
  };
}

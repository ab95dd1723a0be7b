/** Places in the plane as two columns: a configuration, in the words of multidimensional scaling. */
export interface Configuration {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function emptyConfiguration(size: number): Configuration {
  return { x: new Float64Array(size), y: new Float64Array(size) };
}

export function copyOf({ x, y }: Configuration): Configuration {
  return { x: x.slice(), y: y.slice() };
}

/** The upright rectangle around discs of one radius on all places; a point at the origin when there are none. */
export function boxOf({ x, y }: Configuration, radius = 0): Box {
  if (x.length === 0) return { left: 0, right: 0, top: 0, bottom: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i]! - radius);
    right = Math.max(right, x[i]! + radius);
    top = Math.min(top, y[i]! - radius);
    bottom = Math.max(bottom, y[i]! + radius);
  }
  return { left, right, top, bottom };
}

/** Root of the mean squared distance from the mean place; 0 without places. */
export function radiusOf({ x, y }: Configuration): number {
  const n = x.length;
  if (n === 0) return 0;
  let [sx, sy] = [0, 0];
  for (let i = 0; i < n; i++) {
    sx += x[i]!;
    sy += y[i]!;
  }
  let square = 0;
  for (let i = 0; i < n; i++) square += (x[i]! - sx / n) ** 2 + (y[i]! - sy / n) ** 2;
  return Math.sqrt(square / n);
}

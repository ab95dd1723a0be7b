/** Where the camera stands: a place p of the picture is drawn at k·p + (x, y). */
export class Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;

  constructor(x: number, y: number, k: number) {
    this.x = x;
    this.y = y;
    this.k = k;
  }

  /** The place of the picture that is drawn at a point of the screen. */
  invert([x, y]: readonly [number, number]): [number, number] {
    return [(x - this.x) / this.k, (y - this.y) / this.k];
  }

  toString(): string {
    return `translate(${this.x},${this.y}) scale(${this.k})`;
  }
}

/** The whole picture. */
export const IDENTITY = new Transform(0, 0, 1);

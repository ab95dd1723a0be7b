/**
 * Which labels can be read without overlap, and where each stands beside its
 * mark. Greedy in order of importance; deterministic.
 */
export interface Labelled {
  /** Place of the mark on the screen, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Size of the text, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly importance: number;
  /** Radius of what stands at the place, where it is not that of a mark. */
  readonly radius?: number | undefined;
}

/** Offset of a label's start corner (left, baseline middle) from its mark, in pixels. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 3;

const known = new Map<string, readonly LabelPlace[]>();

/**
 * Candidate places around a mark of radius r, in order of preference: beside, below and above, at the corners; then
 * below and above to one side of the middle, and a line farther off. The same list for the same measures, so that a
 * label that stays where it is has the same place.
 */
export function candidates(r: number, height: number): readonly LabelPlace[] {
  const key = `${r} ${height}`;
  const places = known.get(key) ?? placesAround(r, height);
  known.set(key, places);
  return places;
}

function placesAround(r: number, height: number): LabelPlace[] {
  const side = r + GAP;
  const far = r + GAP + height / 2 - 2;
  const aside = r * 0.6;
  const farther = far + height * 0.6;
  return [
    { dx: side, dy: 0, anchor: 'start' },
    { dx: -side, dy: 0, anchor: 'end' },
    { dx: 0, dy: far, anchor: 'middle' },
    { dx: 0, dy: -far, anchor: 'middle' },
    { dx: side * 0.7, dy: far * 0.8, anchor: 'start' },
    { dx: side * 0.7, dy: -far * 0.8, anchor: 'start' },
    { dx: -side * 0.7, dy: far * 0.8, anchor: 'end' },
    { dx: -side * 0.7, dy: -far * 0.8, anchor: 'end' },
    { dx: -aside, dy: far, anchor: 'start' },
    { dx: aside, dy: far, anchor: 'end' },
    { dx: -aside, dy: -far, anchor: 'start' },
    { dx: aside, dy: -far, anchor: 'end' },
    { dx: 0, dy: farther, anchor: 'middle' },
    { dx: 0, dy: -farther, anchor: 'middle' },
  ];
}

function boxOf(item: Labelled, place: LabelPlace): Box {
  const x = item.x + place.dx;
  const left = place.anchor === 'start' ? x : place.anchor === 'end' ? x - item.width : x - item.width / 2;
  const y = item.y + place.dy;
  return { left, right: left + item.width, top: y - item.height / 2, bottom: y + item.height / 2 };
}

/** The box of a mark of this radius. */
export function markBox({ x, y }: Pick<Labelled, 'x' | 'y'>, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Of boxes in their order, which touch neither `taken` nor one that stays before them. */
export function withoutOverlap(boxes: readonly Box[], taken: readonly Box[]): readonly boolean[] {
  const crowd = new Crowd();
  for (const box of taken) crowd.add(box);
  return boxes.map((box) => {
    const isFree = crowd.isFree(box);
    if (isFree) crowd.add(box);
    return isFree;
  });
}

const touch = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Boxes by cell of a coarse grid, so that a test looks only at neighbours. */
class Crowd {
  readonly #cells = new Map<number, Box[]>();
  /** The cells that a box touches, used again for each. */
  readonly #keys: number[] = [];
  static readonly #SIZE = 64;

  #keysOf({ left, right, top, bottom }: Box): readonly number[] {
    const size = Crowd.#SIZE;
    const [lastX, lastY] = [Math.floor(right / size), Math.floor(bottom / size)];
    this.#keys.length = 0;
    for (let cx = Math.floor(left / size); cx <= lastX; cx++) {
      for (let cy = Math.floor(top / size); cy <= lastY; cy++) this.#keys.push(cx * 100_003 + cy);
    }
    return this.#keys;
  }

  add(box: Box): void {
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell?.some((other) => touch(other, box))) return false;
    }
    return true;
  }
}

/**
 * Places as many labels as fit, most important first (ties by order in the
 * list). `radius` is that of a mark; `bounds`, when given, is the frame that a
 * label may not leave, and `taken` are boxes it may not touch. Returns one entry an item: its place, or null.
 */
export function placeLabels(
  items: readonly Labelled[],
  radius: number,
  bounds: Box | null,
  taken: readonly Box[] = [],
): readonly (LabelPlace | null)[] {
  const crowd = new Crowd();
  for (const box of taken) crowd.add(box);
  for (const item of items) crowd.add(markBox(item, item.radius ?? radius));
  const order = items.map((_, i) => i).sort((i, j) => (items[j]?.importance ?? 0) - (items[i]?.importance ?? 0) || i - j);
  const placed: (LabelPlace | null)[] = items.map(() => null);
  for (const i of order) {
    const item = items[i];
    if (!item) continue;
    for (const place of candidates(item.radius ?? radius, item.height)) {
      const box = boxOf(item, place);
      const inside =
        !bounds || (box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom);
      if (!inside || !crowd.isFree(box)) continue;
      crowd.add(box);
      placed[i] = place;
      break;
    }
  }
  return placed;
}

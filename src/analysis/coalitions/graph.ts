/**
 * Signed graphs: actors as positions 0…size−1, ties with a weight above 0
 * (aligned) or below 0 (opposed). Everything in this folder works on the normal
 * form that `signedGraph` makes: a < b, ascending by a then b, one tie a dyad.
 */
export interface SignedGraph {
  /** Number of actors, those without ties included. */
  readonly size: number;
  /** Ends of each tie: positions, a < b. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Weight of each tie: above 0 aligned, below 0 opposed; ±1 or ±|S|. */
  readonly w: Float64Array;
}

/** Ties by actor: those of actor v are `start[v]` … `start[v + 1] − 1`, in ascending order of the other end. */
export interface Neighbours {
  readonly start: Uint32Array;
  /** The other end. */
  readonly to: Uint32Array;
  /** Index of the tie in the graph's columns. */
  readonly tie: Uint32Array;
  readonly w: Float64Array;
}

/** A tie as it is written down: two different positions and a finite weight other than 0. */
export type Tie = readonly [a: number, b: number, w: number];

/**
 * The graph of these ties in normal form, whatever their order and direction.
 * Throws a RangeError for an end outside 0…size−1, a tie of an actor with itself,
 * a second tie of one dyad, or a weight that is 0 or not finite.
 */
export function signedGraph(size: number, ties: Iterable<Tie>): SignedGraph {
  const rows = Array.from(ties, ([x, y, w]): Tie => (x < y ? [x, y, w] : [y, x, w]));
  rows.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  rows.forEach(([a, b, w], i) => {
    const where = `tie ${a}–${b}`;
    if (!(Number.isInteger(a) && Number.isInteger(b) && a >= 0 && b < size))
      throw new RangeError(`${where}: ends must be 0 to ${size - 1}`);
    if (a === b) throw new RangeError(`${where}: an actor has no tie with itself`);
    if (w === 0 || !Number.isFinite(w)) throw new RangeError(`${where}: weight ${w}`);
    const before = rows[i - 1];
    if (before && before[0] === a && before[1] === b) throw new RangeError(`${where} is given twice`);
  });
  return {
    size,
    a: Uint32Array.from(rows, (row) => row[0]),
    b: Uint32Array.from(rows, (row) => row[1]),
    w: Float64Array.from(rows, (row) => row[2]),
  };
}

/** Compressed rows of a graph in normal form; O(size + ties). */
export function neighboursOf(graph: SignedGraph): Neighbours {
  const { size, a, b, w } = graph;
  const start = new Uint32Array(size + 1);
  for (let t = 0; t < w.length; t++) {
    start[a[t]! + 1]!++;
    start[b[t]! + 1]!++;
  }
  for (let v = 0; v < size; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, size);
  const rows = { start, to: new Uint32Array(2 * w.length), tie: new Uint32Array(2 * w.length), w: new Float64Array(2 * w.length) };
  const put = (from: number, to: number, t: number) => {
    const at = next[from]!++;
    rows.to[at] = to;
    rows.tie[at] = t;
    rows.w[at] = w[t]!;
  };
  // The lower ends of a row come first, and both passes run in ascending order of the other end.
  for (let t = 0; t < w.length; t++) put(b[t]!, a[t]!, t);
  for (let t = 0; t < w.length; t++) put(a[t]!, b[t]!, t);
  return rows;
}

/** Σ|w| over all ties. */
export function totalWeight(graph: SignedGraph): number {
  let sum = 0;
  for (const w of graph.w) sum += Math.abs(w);
  return sum;
}

/**
 * Cheapest ways round in a signed graph near a guide partition: from one end of a
 * tie that disagrees with the guide to the other over ties that fit it, so that the
 * way and the tie make a cycle with exactly one opposed tie. Dial's bucket queue
 * (1969, CACM 12) on two layers: not yet, or already, over an opposed tie.
 */
import type { Neighbours, SignedGraph } from './graph';

/** Weight below which a tie counts as used up. */
export const DUST = 1e-12;

export interface Ways {
  /** 1 for ties that fit the guide. */
  readonly fits: Uint8Array;
  /**
   * Finds the cheapest way round for a tie that does not fit; its ties are then in
   * `trail`. Among equals `turn` decides: each actor's ties are tried from there on.
   */
  find(demand: number, turn: number): boolean;
  readonly trail: number[];
  /** After a search that found nothing: calls back for every used-up tie that closes the reached part off. */
  frontier(demand: number, each: (t: number) => void): void;
  /** Neighbours looked at so far. */
  steps(): number;
}

/**
 * Searches over ties with weight `left`; a tie costs 1 + `price` (a whole number).
 * Both arrays may change between searches.
 */
export function waysIn(graph: SignedGraph, rows: Neighbours, guide: Int32Array, left: Float64Array, price: Int32Array): Ways {
  const n = graph.size;
  const across = graph.w.map((_, t) => (guide[graph.a[t]!] === guide[graph.b[t]!] ? 0 : 1));
  const fits = Uint8Array.from(graph.w, (w, t) => (w > 0 === (across[t] === 0) ? 1 : 0));
  /** Cost of a state, where it was reached by the search in hand. */
  const cost = new Float64Array(2 * n);
  const reached = new Uint32Array(2 * n);
  let now = 0;
  const from = new Int32Array(2 * n);
  const over = new Int32Array(2 * n);
  const trail: number[] = [];
  /** Index of each actor's tie to the other end, plus 1. */
  const toEnd = new Int32Array(n);
  let steps = 0;

  /** Layer offset behind a tie, or −1 if a way may not go over it. */
  const behind = (t: number, layer: number, mayCross: boolean): number => {
    if (left[t]! <= DUST || fits[t] === 0) return -1;
    if (across[t] === 0) return layer;
    return mayCross && layer === 0 ? n : -1;
  };

  const search = (start: number, end: number, mayCross: boolean, turn: number): boolean => {
    const goal = mayCross ? end + n : end;
    const trace = (last: number) => {
      for (let s = last; s !== start; s = from[s]!) trail.push(over[s]!);
      return true;
    };
    trail.length = 0;
    now++;
    reached[start] = now;
    cost[start] = 0;
    const buckets = [[start]];
    for (let k = 0; k < buckets.length; k++) {
      for (const state of buckets[k] ?? []) {
        if (cost[state] !== k) continue;
        if (state === goal) return trace(goal);
        const layer = state < n ? 0 : n;
        const x = state - layer;
        const last = toEnd[x]! - 1;
        // Nothing is nearer than one tie without a price.
        if (last >= 0 && price[last] === 0 && end + behind(last, layer, mayCross) === goal) {
          trail.push(last);
          return trace(state);
        }
        const first = rows.start[x]!;
        const degree = rows.start[x + 1]! - first;
        for (let d = 0; d < degree; d++) {
          const i = first + ((d + turn) % degree);
          const t = rows.tie[i]!;
          const offset = behind(t, layer, mayCross);
          const next = rows.to[i]! + offset;
          const there = k + 1 + price[t]!;
          if (offset < 0 || (reached[next] === now && cost[next]! <= there)) continue;
          reached[next] = now;
          cost[next] = there;
          from[next] = state;
          over[next] = t;
          (buckets[there] ??= []).push(next);
        }
        steps += degree;
      }
    }
    return false;
  };

  const find = (demand: number, turn: number): boolean => {
    const end = graph.b[demand]!;
    for (let i = rows.start[end]!; i < rows.start[end + 1]!; i++) toEnd[rows.to[i]!] = rows.tie[i]! + 1;
    steps += rows.start[end + 1]! - rows.start[end]!;
    const found = search(graph.a[demand]!, end, across[demand] === 1, turn);
    for (let i = rows.start[end]!; i < rows.start[end + 1]!; i++) toEnd[rows.to[i]!] = 0;
    return found;
  };

  const frontier = (demand: number, each: (t: number) => void): void => {
    const mayCross = across[demand] === 1;
    for (let state = 0; state < 2 * n; state++) {
      if (reached[state] !== now) continue;
      const crossed = state >= n;
      const x = crossed ? state - n : state;
      for (let i = rows.start[x]!; i < rows.start[x + 1]!; i++) {
        const t = rows.tie[i]!;
        if (fits[t] === 0 || left[t]! > DUST || (across[t] === 1 && (crossed || !mayCross))) continue;
        if (reached[rows.to[i]! + (crossed || across[t] === 1 ? n : 0)] !== now) each(t);
      }
    }
  };
  return { fits, find, trail, frontier, steps: () => steps };
}

/**
 * What line stands between two actors: always from a, d and n, whatever the measure (METHOD §3). And which lines are
 * drawn when there are too many to see (DESIGN, decision 7).
 */
import { type Dyads, dyadAt } from './dyads';
import type { TieFilter } from './options';
import { byShared, byStrength, firstOf, firstOfEach } from './strength';

export const TIE = { none: 0, aligned: 1, opposed: 2, mixed: 3 } as const;
export type TieKind = (typeof TIE)[keyof typeof TIE];

/**
 * The tie of a dyad; a and d in half units, n in questions. None without agreement or opposition; mixed where both
 * occur and 3·|a − d| ≤ n; else the side that prevails.
 */
export function tieOf(agree: number, oppose: number, n: number): TieKind {
  if (agree + oppose === 0) return TIE.none;
  if (agree > 0 && oppose > 0 && 3 * Math.abs(agree - oppose) <= 2 * n) return TIE.mixed;
  return agree > oppose ? TIE.aligned : TIE.opposed;
}

export interface Ties {
  /** Per dyad a value of TIE, in the order of Dyads. */
  readonly kind: Uint8Array;
  /** Per dyad how strong its line is, 0 … 1; null for |S|. */
  readonly strength: Float64Array | null;
  readonly counts: { readonly aligned: number; readonly opposed: number; readonly mixed: number };
}

/** The ties of all dyads. A dyad with fewer than `min` shared questions has none. */
export function tiesOf({ n, agree, oppose }: Dyads, min: number): Ties {
  const kind = new Uint8Array(n.length);
  const seen = [0, 0, 0, 0];
  for (let at = 0; at < n.length; at += 1) {
    const tie = n[at]! < min ? TIE.none : tieOf(agree[at]!, oppose[at]!, n[at]!);
    kind[at] = tie;
    seen[tie] = seen[tie]! + 1;
  }
  return { kind, strength: null, counts: { aligned: seen[TIE.aligned]!, opposed: seen[TIE.opposed]!, mixed: seen[TIE.mixed]! } };
}

/** An actor's strongest aligned ties that are drawn in any case. */
const STRONGEST = 3;

export interface DrawnTies {
  /** Dyads to draw, ascending; at each place `a` and `b` are its actors, as positions in Dyads.actors, a < b. */
  readonly index: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Ties drawn, and ties of the kinds asked for. */
  readonly shown: number;
  readonly total: number;
}

/** Dyads of one kind of tie, ascending. */
function allOf({ kind }: Ties, tie: TieKind, count: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let at = 0, to = 0; to < count; at += 1) {
    if (kind[at] === tie) {
      found[to] = at;
      to += 1;
    }
  }
  return found;
}

/** The dyads to draw where there are more than `limit` of the kinds asked for. */
function firstTies(dyads: Dyads, ties: Ties, filter: TieFilter, limit: number): readonly Uint32Array[] {
  const { counts, kind } = ties;
  if (filter === 'mixed') return [firstOf(allOf(ties, TIE.mixed, counts.mixed), byShared(dyads), limit)];
  const strongest = byStrength(dyads, ties.strength);
  const strongestOpposed = (most: number) => firstOf(allOf(ties, TIE.opposed, counts.opposed), strongest, most);
  if (filter === 'opposed') return [strongestOpposed(limit)];
  const aligned = firstOfEach(dyads, kind, TIE.aligned, strongest, STRONGEST);
  if (filter === 'aligned') return [firstOf(aligned, strongest, limit)];
  const opposed = strongestOpposed(limit - Math.min(aligned.length, limit >> 1));
  return [opposed, firstOf(aligned, strongest, limit - opposed.length)];
}

/**
 * The ties to draw. All of the kinds asked for, if they are no more than `limit`; else the opposed and each actor's
 * three strongest aligned. Where these too are more than the limit, the strongest of them, and the aligned keep up to
 * half of the places: a picture of opposition alone would be false. Of mixed ties alone, those with the most shared
 * questions.
 * All ties of the actors in `focus`, indices into Corpus.actors, are drawn besides, whatever the limit.
 */
export function drawnTies(dyads: Dyads, ties: Ties, filter: TieFilter, limit = 1500, focus: readonly number[] = []): DrawnTies {
  const k = dyads.actors.length;
  const { aligned, opposed, mixed } = ties.counts;
  const total = filter === 'all' ? aligned + opposed + mixed : ties.counts[filter];
  const isWanted = (at: number): boolean => (filter === 'all' ? ties.kind[at] !== TIE.none : ties.kind[at] === TIE[filter]);
  const isDrawn = new Uint8Array(ties.kind.length);
  if (total <= limit) isDrawn.fill(1);
  else for (const first of firstTies(dyads, ties, filter, limit)) for (const at of first) isDrawn[at] = 1;
  for (const actor of focus) {
    const position = dyads.actors.indexOf(actor);
    if (position < 0) continue;
    for (let other = 0; other < k; other += 1) {
      if (other !== position) isDrawn[dyadAt(Math.min(position, other), Math.max(position, other), k)] = 1;
    }
  }
  const drawn = { index: new Uint32Array(total), a: new Uint32Array(total), b: new Uint32Array(total) };
  let shown = 0;
  for (let a = 0, at = 0; a < k; a += 1) {
    for (let b = a + 1; b < k; b += 1, at += 1) {
      if (isDrawn[at] === 0 || !isWanted(at)) continue;
      drawn.index[shown] = at;
      drawn.a[shown] = a;
      drawn.b[shown] = b;
      shown += 1;
    }
  }
  const { index, a, b } = drawn;
  return { index: index.slice(0, shown), a: a.slice(0, shown), b: b.slice(0, shown), shown, total };
}

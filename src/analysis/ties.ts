/**
 * What line stands between two actors: always from a, d and n, whatever the measure (METHOD §3). And which lines are
 * drawn when there are too many to see (DESIGN, decision 7).
 */
import { type Dyads, dyadAt } from './dyads';
import type { TieFilter } from './options';

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
  readonly counts: { readonly aligned: number; readonly opposed: number; readonly mixed: number };
}

/** The ties of all dyads. A dyad with fewer than `min` shared questions has none. */
export function tiesOf({ n, agree, oppose }: Dyads, min: number): Ties {
  const kind = new Uint8Array(n.length);
  const seen = [0, 0, 0, 0];
  n.forEach((shared, at) => {
    const tie = shared < min ? TIE.none : tieOf(agree[at]!, oppose[at]!, shared);
    kind[at] = tie;
    seen[tie] = seen[tie]! + 1;
  });
  return { kind, counts: { aligned: seen[TIE.aligned]!, opposed: seen[TIE.opposed]!, mixed: seen[TIE.mixed]! } };
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

type Order = (first: number, second: number) => number;

/** The strongest |S| first, of equals the one with more shared questions, then the one that comes first. */
function byStrength({ n, agree, oppose }: Dyads): Order {
  const strength = (at: number): number => Math.abs(agree[at]! - oppose[at]!) / n[at]!;
  return (first, second) => strength(second) - strength(first) || n[second]! - n[first]! || first - second;
}

function byShared({ n }: Dyads): Order {
  return (first, second) => n[second]! - n[first]! || first - second;
}

/** Dyads of one position with all others. */
function dyadsAround(position: number, k: number): number[] {
  return Array.from({ length: k }, (_, other) => other)
    .filter((other) => other !== position)
    .map((other) => dyadAt(Math.min(position, other), Math.max(position, other), k));
}

/** The dyads that the rule puts first, in its order: of several thousand at most those that fit are taken. */
function inOrder(dyads: Dyads, { kind }: Ties, filter: TieFilter): number[] {
  const all = (tie: number): number[] => Array.from(kind.keys()).filter((at) => kind[at] === tie);
  if (filter === 'mixed') return all(TIE.mixed).sort(byShared(dyads));
  const strongest = byStrength(dyads);
  const opposed = filter === 'aligned' ? [] : all(TIE.opposed).sort(strongest);
  if (filter === 'opposed') return opposed;
  const k = dyads.actors.length;
  const aligned = Array.from(dyads.actors.keys()).flatMap((position) =>
    dyadsAround(position, k)
      .filter((at) => kind[at] === TIE.aligned)
      .sort(strongest)
      .slice(0, STRONGEST),
  );
  return [...opposed, ...[...new Set(aligned)].sort(strongest)];
}

/**
 * The ties to draw. All of the kinds asked for, if they are no more than `limit`; else every opposed tie first, then
 * each actor's three strongest aligned, up to the limit (of mixed ties alone, those with the most shared questions).
 * All ties of the actors in `focus`, indices into Corpus.actors, are drawn besides, whatever the limit.
 */
export function drawnTies(dyads: Dyads, ties: Ties, filter: TieFilter, limit = 1500, focus: readonly number[] = []): DrawnTies {
  const k = dyads.actors.length;
  const isWanted = (at: number): boolean => (filter === 'all' ? ties.kind[at] !== TIE.none : ties.kind[at] === TIE[filter]);
  const total = ties.kind.reduce((sum, _, at) => sum + (isWanted(at) ? 1 : 0), 0);
  const chosen = total <= limit ? null : new Set(inOrder(dyads, ties, filter).slice(0, limit));
  for (const actor of chosen === null ? [] : focus) {
    const position = dyads.actors.indexOf(actor);
    if (position >= 0) for (const at of dyadsAround(position, k)) chosen?.add(at);
  }
  const drawn: (readonly [number, number, number])[] = [];
  for (let a = 0; a < k; a += 1) {
    for (let b = a + 1; b < k; b += 1) {
      const at = dyadAt(a, b, k);
      if (isWanted(at) && (chosen === null || chosen.has(at))) drawn.push([at, a, b]);
    }
  }
  const column = (place: 0 | 1 | 2): Uint32Array => Uint32Array.from(drawn, (tie) => tie[place]);
  return { index: column(0), a: column(1), b: column(2), shown: drawn.length, total };
}

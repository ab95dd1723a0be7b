/** One actor's dealings with all others in view. */
import { type Dyads, dyadAt } from './dyads';
import { TIE, type TieKind, type Ties } from './ties';

export interface Relation {
  /** Index into Corpus.actors. */
  readonly actor: number;
  /** Place of the dyad in Dyads. */
  readonly dyad: number;
  readonly score: number;
  readonly n: number;
}

export interface Relations {
  readonly aligned: number;
  readonly opposed: number;
  readonly mixed: number;
  /** Others with shared questions and no tie: never on a side together, or fewer questions than `min`. */
  readonly untied: number;
  /** Others without a shared question. The five counts add up to the other actors in view. */
  readonly unshared: number;
  /** By falling score; of equals the one with more shared questions, then in the order of actors. */
  readonly closest: readonly Relation[];
  /** By rising score, with the same order of equals. No score is in both lists; empty if and only if `closest` is. */
  readonly furthest: readonly Relation[];
  /** Where all have one score nobody is close or far: they stand here, in the same order, and the other lists are empty. */
  readonly level: readonly Relation[];
  /** Others with a defined score and enough shared questions, listed or not. */
  readonly scored: number;
}

function byWeight(a: Relation, b: Relation): number {
  return b.n - a.n || a.actor - b.actor;
}

/**
 * The lowest score that still counts as close, of falling scores that are not all equal. The near half is close; equals
 * astride its edge go together to the end that they are nearer to, so that nobody at either end changes sides.
 */
function edgeOf(falling: readonly Relation[]): number {
  const half = Math.ceil(falling.length / 2);
  const [top, edge, bottom] = [falling[0]!.score, falling[half - 1]!.score, falling.at(-1)!.score];
  if (falling[half]!.score < edge || top - edge <= edge - bottom) return edge;
  return falling.findLast(({ score }) => score > edge)!.score;
}

/**
 * Relations of an actor, an index into Corpus.actors. The lists hold up to `length` others whose score is defined and
 * with whom it shares at least `min` questions. Undefined for an actor that is not in view.
 */
export function relationsOf(
  dyads: Dyads,
  ties: Ties,
  scores: Float64Array,
  actor: number,
  { min, length }: { readonly min: number; readonly length: number },
): Relations | undefined {
  const own = dyads.actors.indexOf(actor);
  if (own < 0) return undefined;
  const others = Array.from(dyads.actors)
    .map((other, position) => {
      const dyad = dyadAt(Math.min(own, position), Math.max(own, position), dyads.actors.length);
      return { actor: other, dyad, score: scores[dyad]!, n: dyads.n[dyad]! };
    })
    .filter(({ actor: other }) => other !== actor);
  const count = (tie: number): number => others.filter(({ dyad }) => ties.kind[dyad] === tie).length;
  const unshared = others.filter(({ n }) => n === 0).length;
  const scored = others.filter(({ score, n }) => n > 0 && n >= min && !Number.isNaN(score));
  const falling = scored.toSorted((a, b) => b.score - a.score || byWeight(a, b));
  const isLevel = falling[0]?.score === falling.at(-1)?.score;
  const edge = isLevel ? Number.NaN : edgeOf(falling);
  const furthest = falling.filter(({ score }) => score < edge).sort((a, b) => a.score - b.score || byWeight(a, b));
  return {
    aligned: count(TIE.aligned),
    opposed: count(TIE.opposed),
    mixed: count(TIE.mixed),
    untied: count(TIE.none) - unshared,
    unshared,
    closest: falling.filter(({ score }) => score >= edge).slice(0, length),
    furthest: furthest.slice(0, length),
    level: isLevel ? falling.slice(0, length) : [],
    scored: scored.length,
  };
}

/** The most questions that an actor (index into Corpus.actors) shares with another in view; 0 if it is not in view. */
export function mostShared({ actors, n }: Dyads, actor: number): number {
  const k = actors.length;
  const position = actors.indexOf(actor);
  if (position < 0) return 0;
  let most = 0;
  for (let other = 0; other < k; other++) {
    if (other !== position) most = Math.max(most, n[dyadAt(Math.min(position, other), Math.max(position, other), k)]!);
  }
  return most;
}

/** A tie of one actor, with the other's index, its kind, score and shared questions. */
export interface OwnTie extends Relation {
  readonly kind: TieKind;
}

const RANK: Readonly<Record<TieKind, number>> = { [TIE.aligned]: 0, [TIE.mixed]: 1, [TIE.opposed]: 2, [TIE.none]: 3 };

/**
 * Every tie of an actor, an index into Corpus.actors: aligned, then mixed, then opposed; in each by falling score (NaN,
 * where the measure is undefined, last), then as above. Empty for an actor that is not in view.
 */
export function tiesOfOne(dyads: Dyads, ties: Ties, scores: Float64Array, actor: number): readonly OwnTie[] {
  const own = dyads.actors.indexOf(actor);
  if (own < 0) return [];
  const score = ({ score: value }: Relation): number => (Number.isNaN(value) ? -Infinity : value);
  return Array.from(dyads.actors, (other, position) => {
    const dyad = dyadAt(Math.min(own, position), Math.max(own, position), dyads.actors.length);
    return { actor: other, dyad, score: scores[dyad] ?? Number.NaN, n: dyads.n[dyad] ?? 0, kind: (ties.kind[dyad] ?? TIE.none) as TieKind };
  })
    .filter((tie) => tie.actor !== actor && tie.kind !== TIE.none)
    .sort((a, b) => RANK[a.kind] - RANK[b.kind] || (score(a) === score(b) ? 0 : score(b) - score(a)) || byWeight(a, b));
}

/** What two actors have in common, counted for every dyad in view (METHOD §3). */
import { countAll } from './kernel';
import type { Qualified } from './options';
import { type Planes, planesOf } from './planes';
import { countRows, countShared } from './popcount';
import type { Scope } from './scope';
import type { StanceTable } from './table';

/** Arrays by dyad are in triangular order: see `dyadAt`. */
export interface Dyads {
  /** The k actors in view: indices into Corpus.actors, ascending. Their places in this list are what `dyadAt` takes. */
  readonly actors: Uint32Array;
  /** Per actor the stances in scope, mixed ones not counted. */
  readonly stances: Int32Array;
  /** Per dyad the questions on which both have a stance: |Q|. */
  readonly n: Int32Array;
  /** a, in half units. */
  readonly agree: Int32Array;
  /** d, in half units. */
  readonly oppose: Int32Array;
  /** Questions on which both are neutral. */
  readonly both: Int32Array;
  /** Questions with x_i = x_j; x is the side alone, or under `half` the stance. */
  readonly identical: Int32Array;
  /** Σ |x_i − x_j| in half units, 0 … 4n. */
  readonly distance: Int32Array;
  /** Whether qualified stances are in view and count half. */
  readonly isHalf: boolean;
  /** What κ is counted from. */
  readonly planes: Planes;
}

/** Place of the dyad of positions i < j among k actors: (0, 1), (0, 2) … (0, k−1), (1, 2) …. */
export function dyadAt(i: number, j: number, k: number): number {
  return i * k - (i * (i + 1)) / 2 + j - i - 1;
}

type Counts = Pick<Dyads, 'n' | 'agree' | 'oppose' | 'both' | 'identical' | 'distance'>;

/** Every stance counts as its side: x is +2, 0 or −2 half units. */
function countSides(planes: Planes): Counts {
  const { both: n, sided, opposite, neutral } = countAll(planes);
  const count = (): Int32Array => new Int32Array(n.length);
  const [agree, oppose, identical, distance] = [count(), count(), count(), count()];
  for (let at = 0; at < n.length; at++) {
    const same = sided[at]! - opposite[at]!;
    agree[at] = 2 * same;
    oppose[at] = 2 * opposite[at]!;
    identical[at] = neutral[at]! + same;
    distance[at] = 2 * (n[at]! - sided[at]! - neutral[at]!) + 4 * opposite[at]!;
  }
  return { n, agree, oppose, both: neutral, identical, distance };
}

/**
 * A qualified stance is ±1 half unit. A question of one side each adds the smaller |x|: 1, and 1 more where both are
 * unqualified. Σ |x_i − x_j| is Σ (|x_i| + |x_j|) less twice what agreement shares.
 */
function countHalves(planes: Planes): Counts {
  const full = planes.sided.map((word, at) => word & ~planes.qualified[at]!);
  const { both: n, sided, opposite, neutral } = countAll(planes);
  const { sided: bothFull, opposite: oppositeFull } = countAll({ ...planes, sided: full });
  const { sided: bothHalf, opposite: oppositeHalf } = countAll({ ...planes, sided: planes.qualified });
  const [firstFull, secondFull] = [countShared(full, planes.any, planes), countShared(planes.any, full, planes)];
  const agree = n.map((_, at) => sided[at]! - opposite[at]! + bothFull[at]! - oppositeFull[at]!);
  const oppose = n.map((_, at) => opposite[at]! + oppositeFull[at]!);
  const identical = n.map((_, at) => neutral[at]! + bothFull[at]! - oppositeFull[at]! + bothHalf[at]! - oppositeHalf[at]!);
  const distance = n.map((shared, at) => {
    const bothSizes = shared - neutral[at]! + sided[at]! + firstFull[at]! + secondFull[at]!;
    return bothSizes - 2 * agree[at]!;
  });
  return { n, agree, oppose, both: neutral, identical, distance };
}

/**
 * Counts every dyad of `scope.actors` over the questions in view. `out` needs a table that was reduced with it; here
 * it counts as `side`. The time is that of k²/2 · ⌈questions in view / 32⌉ word pairs, four times that for `half`.
 */
export function computeDyads(table: StanceTable, scope: Scope, qualified: Qualified): Dyads {
  const planes = planesOf(table, scope);
  const isHalf = qualified === 'half' && planes.qualified.some((word) => word !== 0);
  const counts = isHalf ? countHalves(planes) : countSides(planes);
  return { actors: scope.actors, stances: countRows(planes.any, planes), ...counts, isHalf, planes };
}

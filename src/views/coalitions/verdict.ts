import type { Chance } from '../../analysis/coalitions/chance';

/** Above this share of dealt views that fit as well, a fit is no better than chance. */
const LEVEL = 0.05;

/** How a fit compares with those of views dealt at random. */
export interface Verdict {
  readonly isMore: boolean;
  /** Dealt views that fit at least as well, of all that were dealt. */
  readonly asGood: number;
  readonly count: number;
}

/** What is known so far against chance; null while nothing is, and where nothing can be compared. */
export function verdictOf({ observed, permuted, share }: Chance): Verdict | null {
  if (observed === undefined || share === undefined || permuted.length === 0) return null;
  const asGood = permuted.filter((fit) => fit >= observed - 1e-12).length;
  return { isMore: share <= LEVEL, asGood, count: permuted.length };
}

/** The same once all are dealt, for what is said in passing; null until then. */
export const lastVerdictOf = (chance: Chance | null): Verdict | null => (chance && chance.done === chance.times ? verdictOf(chance) : null);

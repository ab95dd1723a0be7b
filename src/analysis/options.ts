/**
 * How records become stances and stances become scores. The words are those of
 * the link keys `basis`, `qualified`, `blocs`, `measure` and `ties`.
 */
import type { Basis } from '../corpus/vocabulary';

/** A qualified stance counts as its side, counts half, or counts as no record. */
export type Qualified = 'side' | 'half' | 'out';
/** A bloc's statement is its own, or its members'. */
type Blocs = 'own' | 'members';
export type Measure = 'net' | 'share' | 'identical' | 'dna' | 'kappa';
/** Which kinds of tie are drawn. */
export type TieFilter = 'all' | 'aligned' | 'opposed' | 'mixed';

export interface StanceOptions {
  /** Admitted bases; a record on another basis does not count. */
  readonly basis: readonly Basis[];
  readonly qualified: Qualified;
  readonly blocs: Blocs;
}

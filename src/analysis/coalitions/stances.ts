/** From the stances in view to the signed graph of its aligned and opposed ties. */
import { computeDyads } from '../dyads';
import type { Qualified } from '../options';
import type { Scope } from '../scope';
import type { StanceTable } from '../table';
import { tiesOf } from '../ties';
import type { SignedGraph } from './graph';
import { graphOfTies } from './ofTies';

/** How ties come about. */
export interface TieRules {
  readonly qualified: Qualified;
  /** Shared questions below which a dyad has no tie. */
  readonly min: number;
  /** A tie counts 1, or as much as its strength |S|. */
  readonly weights: 'unit' | 'strength';
}

/** The graph of the stances in scope; positions are those of `scope.actors`. */
export function graphOfStances(table: StanceTable, scope: Scope, { qualified, min, weights }: TieRules): SignedGraph {
  const dyads = computeDyads(table, scope, qualified);
  return graphOfTies(dyads, tiesOf(dyads, min), weights);
}

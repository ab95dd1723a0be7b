/** Which ties rest on rumour and inference alone. */
import { computeDyads } from './dyads';
import type { Qualified } from './options';
import type { Scope } from './scope';
import type { StanceTable } from './table';
import { TIE, type Ties } from './ties';

/** The table without the stances that are known by rumour or inference only. */
function certain(table: StanceTable): StanceTable {
  const kept = (plane: Uint32Array): Uint32Array => plane.map((word, at) => word & ~table.uncertain[at]!);
  return { ...table, any: kept(table.any), pos: kept(table.pos), neg: kept(table.neg), qualified: kept(table.qualified) };
}

function hasUncertain({ uncertain, words }: StanceTable, { actors, mask }: Scope): boolean {
  return actors.some((actor) => mask.some((word, at) => (word & uncertain[actor * words + at]!) !== 0));
}

/**
 * Per dyad 1 where there is a tie, and none were left if the stances known by rumour or inference only were taken away:
 * on each question that makes the tie at least one of the two is known no better. Null where no tie is such.
 */
export function doubtfulTies(table: StanceTable, scope: Scope, qualified: Qualified, ties: Ties): Uint8Array | null {
  if (!hasUncertain(table, scope)) return null;
  const { agree, oppose } = computeDyads(certain(table), scope, qualified);
  const doubtful = ties.kind.map((kind, at) => (kind !== TIE.none && agree[at] === 0 && oppose[at] === 0 ? 1 : 0));
  return doubtful.includes(1) ? doubtful : null;
}

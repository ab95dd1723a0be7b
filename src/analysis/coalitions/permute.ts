/** Stances dealt anew among those who spoke: what the view would look like if nobody had allies. */
import type { Scope } from '../scope';
import { hasBit, setBit, type StanceTable } from '../table';
import { type Draw, shuffle } from './random';

/**
 * A table in which, on each question in scope, the stances of the actors in scope are
 * permuted among those of them that have one. Who spoke, and how many took each
 * stance, stays as it is; mixed stances stay with their actors.
 */
export function permuteStances(table: StanceTable, scope: Scope, draw: Draw): StanceTable {
  const { words } = table;
  const planes = { pos: table.pos.slice(), neg: table.neg.slice(), qualified: table.qualified.slice() };
  for (const question of scope.questions) {
    const spoke = scope.actors.filter((actor) => hasBit(table.any, words, actor, question));
    const dealt = spoke.slice();
    shuffle(dealt, draw);
    spoke.forEach((actor, i) => {
      for (const plane of ['pos', 'neg', 'qualified'] as const) {
        setBit(planes[plane], words, actor, question, hasBit(table[plane], words, dealt[i]!, question));
      }
    });
  }
  return { ...table, ...planes };
}

/** How much of a view is on record, and what its filters on actors leave out. */
import type { Scope } from './scope';
import { type StanceTable, unitsOf } from './table';

export interface Coverage {
  /** Questions in view on which an actor in view has a stance, mixed or not. */
  readonly answered: number;
  /** Actors with a stance on a question in view whom the filters on actors leave out. */
  readonly hidden: number;
}

/** Reads coverage off the planes: O(actors × words). */
export function coverageOf({ actors: count, words, any, mixed }: StanceTable, { mask, eligible, actors }: Scope): Coverage {
  const seen = new Uint32Array(words);
  for (const actor of actors) {
    for (let word = 0; word < words; word++) seen[word]! |= (any[actor * words + word]! | mixed[actor * words + word]!) & mask[word]!;
  }
  let answered = 0;
  for (const bits of seen) for (let rest = bits; rest !== 0; rest &= rest - 1) answered++;
  const isEligible = new Uint8Array(count);
  for (const actor of eligible) isEligible[actor] = 1;
  let hidden = 0;
  for (let actor = 0; actor < count; actor++) {
    if (isEligible[actor] === 1) continue;
    const hasStance = mask.some((bits, word) => ((any[actor * words + word]! | mixed[actor * words + word]!) & bits) !== 0);
    if (hasStance) hidden++;
  }
  return { answered, hidden };
}

/** Questions in view on which an actor in view has a stance, mixed or not; ascending. */
export function answeredIn(table: StanceTable, { questions, actors }: Scope): readonly number[] {
  return Array.from(questions).filter((question) => actors.some((actor) => unitsOf(table, actor, question) !== undefined));
}

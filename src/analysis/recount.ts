/**
 * Dyads after a change of filter, from those before it: every count is a sum over questions, so what has come into
 * view is added and what has gone is taken off. The result is that of `computeDyads` to the last bit.
 */
import { computeDyads, type Dyads } from './dyads';
import type { Qualified } from './options';
import { type Planes, planesOf } from './planes';
import { bitsIn } from './popcount';
import type { Scope } from './scope';
import type { StanceTable } from './table';

interface Counted {
  readonly scope: Scope;
  readonly dyads: Dyads;
}

/** Below so many words in a row a change costs no less than counting anew. */
const FEW_WORDS = 16;
/** The change has to be so many times smaller than what is in view. */
const SMALLER = 4;

/** Questions in the first mask that are not in the second. */
function without({ mask, questions, ...scope }: Scope, { mask: other }: Scope): Scope {
  const left = mask.map((word, at) => word & ~other[at]!);
  return { ...scope, mask: left, questions: questions.filter((question) => ((left[question >>> 5]! >>> (question & 31)) & 1) === 1) };
}

const isSame = (a: Uint32Array, b: Uint32Array): boolean => a.length === b.length && a.every((value, at) => value === b[at]);

function changedBits({ mask }: Scope, { mask: other }: Scope): number {
  return mask.reduce((sum, word, at) => sum + bitsIn(word ^ other[at]!), 0);
}

const COUNTS = ['stances', 'n', 'agree', 'oppose', 'both', 'identical', 'distance'] as const;

function addTo(sums: Int32Array, counts: Int32Array, sign: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = sums[at]! + sign * counts[at]!;
}

/** Dyads of `before` with the changes put on; a count is that before, with what has come and without what has gone. */
function recount(table: StanceTable, scope: Scope, qualified: Qualified, before: Counted): Dyads {
  const parts = [
    { part: without(scope, before.scope), sign: 1 },
    { part: without(before.scope, scope), sign: -1 },
  ].filter(({ part }) => part.questions.length > 0);
  const changes = parts.map(({ part, sign }) => ({ counted: computeDyads(table, part, qualified), sign }));
  const counts = COUNTS.map((name) => {
    const sums = before.dyads[name].slice();
    for (const { counted, sign } of changes) addTo(sums, counted[name], sign);
    return [name, sums] as const;
  });
  const after = Object.fromEntries(counts) as Record<(typeof COUNTS)[number], Int32Array>;
  let planes: Planes | undefined;
  return {
    ...after,
    actors: scope.actors,
    isHalf: false,
    get planes() {
      return (planes ??= planesOf(table, scope));
    },
  };
}

const latest = new WeakMap<StanceTable, Counted>();

/**
 * `computeDyads`, by way of the dyads that were last counted of the same table where the same actors are in view and
 * few questions have changed. Stances that count half are counted anew.
 */
export function dyadsOf(table: StanceTable, scope: Scope, qualified: Qualified): Dyads {
  const before = qualified === 'half' ? undefined : latest.get(table);
  const isNear =
    before !== undefined &&
    table.words >= FEW_WORDS &&
    isSame(before.scope.actors, scope.actors) &&
    changedBits(before.scope, scope) * SMALLER < scope.questions.length;
  const dyads = isNear ? recount(table, scope, qualified, before) : computeDyads(table, scope, qualified);
  if (qualified !== 'half') latest.set(table, { scope, dyads });
  return dyads;
}

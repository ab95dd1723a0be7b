import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeDyads } from '../../src/analysis/dyads';
import { dyadsOf } from '../../src/analysis/recount';
import type { Scope } from '../../src/analysis/scope';
import { emptyTable, type StanceTable, writeStance } from '../../src/analysis/table';
import { qualified } from './arbitrary';

const QUESTIONS = 600;
const HELD = [2, 1, 0, -1, -2, 'mixed', undefined] as const;

/** Five actors on twenty words of questions. */
const table: fc.Arbitrary<StanceTable> = fc.nat().map((seed) => {
  const made = emptyTable(5, QUESTIONS);
  for (let cell = 0; cell < 5 * QUESTIONS; cell += 1) {
    const held = HELD[(Math.imul(cell + seed, 0x9e3779b1) >>> 16) % HELD.length];
    writeStance(made, cell % 5, Math.floor(cell / 5), held);
  }
  return made;
});

/** A view without the questions from one to another, or without those of every seventh place. */
const left = fc.record({
  from: fc.nat(QUESTIONS),
  length: fc.nat(200),
  seventh: fc.constantFrom(-1, -1, 0, 3),
  actors: fc.constantFrom(5, 5, 5, 4),
});

function scopeOf({ from, length, seventh, actors }: typeof left extends fc.Arbitrary<infer T> ? T : never): Scope {
  const all = Uint32Array.from({ length: QUESTIONS }, (_, at) => at);
  const questions = all.filter((at) => (at < from || at >= from + length) && at % 7 !== seventh);
  const mask = new Uint32Array(Math.ceil(QUESTIONS / 32));
  for (const at of questions) mask[at >>> 5] = mask[at >>> 5]! | (1 << (at & 31));
  const inView = all.slice(0, actors);
  return { mask, questions, eligible: inView, actors: inView };
}

it('gives after any row of changes what counting anew gives', () => {
  fc.assert(
    fc.property(table, fc.array(left, { minLength: 2, maxLength: 6 }), qualified, (given, views, rule) => {
      for (const view of views) {
        const { planes, ...counts } = dyadsOf(given, scopeOf(view), rule);
        expect({ ...counts, planes }).toEqual(computeDyads(given, scopeOf(view), rule));
      }
    }),
  );
});

/** Tables of any shape, and the filters and rules to look at them with. */
import * as fc from 'fast-check';
import type { Qualified } from '../../src/analysis/options';
import type { Filters } from '../../src/analysis/scope';
import type { Kind } from '../../src/corpus/vocabulary';
import { type Cell, EVERYTHING, type Table } from './build';

const MEETINGS = ['one', 'two', 'three'];
const ISSUES = ['a', 'b', 'c'];
const KIND: readonly Kind[] = ['state', 'organisation'];

const cell = fc.constantFrom<Cell>('+', '+', 'p', '0', 'n', '-', '-', '±', 'x', '.', '.');
export const qualified = fc.constantFrom<Qualified>('side', 'half', 'out');

/** Up to six actors and seventy questions: three words, the last of them not full. */
export const table: fc.Arbitrary<Table> = fc
  .record({ actors: fc.integer({ min: 1, max: 6 }), questions: fc.integer({ min: 1, max: 70 }) })
  .chain(({ actors, questions }) =>
    fc.record({
      asked: fc.array(fc.record({ meeting: fc.constantFrom(...MEETINGS), issue: fc.constantFrom(...ISSUES) }), {
        minLength: questions,
        maxLength: questions,
      }),
      rows: fc.array(fc.array(cell, { minLength: questions, maxLength: questions }), { minLength: actors, maxLength: actors }),
      kinds: fc.array(fc.constantFrom(...KIND), { minLength: actors, maxLength: actors }),
    }),
  )
  .map(({ asked, rows, kinds }) => ({
    meetings: MEETINGS.map((id) => ({ id })),
    questions: asked.map(({ meeting, issue }, at) => ({ id: `q${at}`, meeting, issue })),
    rows: Object.fromEntries(rows.map((row, at) => [`actor${at}`, row.join('')])),
    kinds: Object.fromEntries(kinds.map((kind, at) => [`actor${at}`, kind])),
  }));

const list = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null });
export const filters: fc.Arbitrary<Filters> = fc
  .record({ meeting: list(MEETINGS), issue: list(ISSUES), kind: list(KIND) })
  .map((chosen) => Object.assign({}, EVERYTHING, chosen));

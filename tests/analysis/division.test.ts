import { expect, it } from 'vitest';
import { byDivision } from '../../src/analysis/division';
import { emptyTable, writeStance } from '../../src/analysis/table';

/** A row per actor, a sign per question. */
function tableOf(rows: readonly string[]) {
  const table = emptyTable(rows.length, rows[0]?.length ?? 0);
  const held = { '+': 2, p: 1, '0': 0, '-': -2, '±': 'mixed', '.': undefined } as const;
  rows.forEach((row, actor) => [...row].forEach((sign, question) => writeStance(table, actor, question, held[sign as keyof typeof held])));
  return table;
}

it('puts first what the beginning of the line is for, last what its end is for, and in the middle what divides nobody', () => {
  const table = tableOf([
    '-+.+0', //
    '-+.+.',
    '+-±+.',
    '+-+p.',
  ]);
  // Σ side × place, the places being 1, 1/3, −1/3, −1, over n + 2: −8/18, 8/18, −1/3, 0/6, 0/3.
  expect([...byDivision(table, Uint32Array.of(0, 1, 2, 3, 4), [0, 1, 2, 3])]).toEqual([1, 3, 4, 2, 0]);
  expect([...byDivision(table, Uint32Array.of(0, 1, 3), [3, 2, 1, 0])]).toEqual([0, 3, 1]);
  expect([...byDivision(table, Uint32Array.of(2, 0), [1])]).toEqual([2, 0]);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, rowsWith, sortedRows, tabbed } from '../../../src/views/list/sorting';

interface Row {
  readonly name: string;
  readonly count: number | undefined;
}
const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: 'Name', value: ({ name }) => name },
  { key: 'count', title: 'Count', value: ({ count }) => count, isNumber: true },
];
const ROWS: readonly Row[] = [
  { name: 'Côte d’Ivoire', count: 10 },
  { name: 'Angola', count: undefined },
  { name: 'Åland', count: 9 },
  { name: 'Zambia', count: 10 },
];
const names = (rows: readonly Row[]): string[] => rows.map(({ name }) => name);
const sorted = (key: string, isDown: boolean): string[] => names(sortedRows(ROWS, COLUMNS, { key, isDown }, 'en'));

describe('rows', () => {
  it('are found by every word, whatever the accents and capitals', () => {
    expect(names(rowsWith(ROWS, COLUMNS, 'IVOIRE cote'))).toEqual(['Côte d’Ivoire']);
    expect(names(rowsWith(ROWS, COLUMNS, '10'))).toEqual(['Côte d’Ivoire', 'Zambia']);
    expect(rowsWith(ROWS, COLUMNS, '  ')).toBe(ROWS);
  });

  it('stand by text or number, those without a value last in both directions', () => {
    expect(sorted('name', false)).toEqual(['Åland', 'Angola', 'Côte d’Ivoire', 'Zambia']);
    expect(sorted('count', false)).toEqual(['Åland', 'Côte d’Ivoire', 'Zambia', 'Angola']);
    expect(sorted('count', true)).toEqual(['Côte d’Ivoire', 'Zambia', 'Åland', 'Angola']);
    expect(sortedRows(ROWS, COLUMNS, null, 'en')).toBe(ROWS);
  });

  it('are copied with one line a row, whatever is in a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.string({ unit: 'binary' }), count: fc.constant(undefined) })), (rows) => {
        const lines = tabbed(rows, COLUMNS).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        expect(lines.every((line) => line.split('\t').length === 2)).toBe(true);
      }),
    );
  });
});

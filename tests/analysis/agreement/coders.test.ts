import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha } from '../../../src/analysis/agreement/alpha';
import { compareCodings, differs } from '../../../src/analysis/agreement/coders';
import { corpusOf, exampleFile } from '../../corpus/example';

/** Krippendorff 2011, section C: four coders, twelve units, values missing. */
const published = (): number[][] => {
  const rows = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
    [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
  ];
  return Array.from({ length: 12 }, (_, unit) => rows.flatMap((row) => ((row[unit] ?? 0) > 0 ? [(row[unit] ?? 0) - 1] : [])));
};

describe('Krippendorff’s α', () => {
  it('has the published values where coders are many and values are missing', () => {
    expect(alpha(published(), 5, 'nominal')).toBeCloseTo(0.743, 3);
    expect(alpha(published(), 5, 'ordinal')).toBeCloseTo(0.815, 3);
  });

  it('has the value worked by hand', () => {
    // Units 0-0, 0-0, 1-1, 0-1: o01 = o10 = 1, n0 = 5, n1 = 3, n = 8; α = 1 − 7·2 / (2·15) = 8/15.
    const units = [
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 1],
    ];
    expect(alpha(units, 2, 'nominal')).toBeCloseTo(8 / 15, 12);
    // Units 0-0, 1-2, 2-2: n = (2, 1, 3). δ²(0,1) = (3 − 1.5)² = 2.25, δ²(0,2) = (6 − 2.5)² = 12.25, δ²(1,2) = (4 − 2)² = 4;
    // α = 1 − 5·(2·4) / (2·(2·1·2.25 + 2·3·12.25 + 1·3·4)) = 1 − 40/180.
    expect(
      alpha(
        [
          [0, 0],
          [1, 2],
          [2, 2],
        ],
        3,
        'ordinal',
      ),
    ).toBeCloseTo(1 - 40 / 180, 12);
  });

  it('is not defined without variation, 1 for equal coders, and blind to their order', () => {
    expect(alpha([], 5, 'nominal')).toBeNull();
    expect(
      alpha(
        [
          [1, 1],
          [1, 1],
        ],
        5,
        'ordinal',
      ),
    ).toBeNull();
    const value = fc.integer({ min: 0, max: 4 });
    const rounded = (units: readonly (readonly number[])[], metric: 'nominal' | 'ordinal') => alpha(units, 5, metric)?.toFixed(9);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { maxLength: 30 }),
        fc.constantFrom('nominal' as const, 'ordinal' as const),
        (units, metric) => {
          const turned = units.map(([a, b]) => [b, a]);
          expect(rounded(turned, metric)).toBe(rounded(units, metric));
          const equal = units.map(([a]) => [a, a]);
          expect([undefined, '1.000000000']).toContain(rounded(equal, metric));
        },
      ),
    );
  });
});

describe('two codings', () => {
  const mine = corpusOf(exampleFile());

  it('that are equal agree in everything', () => {
    const { pairs, onlyMine, onlyTheirs, share, nominal } = compareCodings(mine, mine);
    expect([pairs.length, onlyMine, onlyTheirs, share, nominal]).toEqual([mine.positions.length, [], [], 1, 1]);
    expect(pairs.some((pair) => differs(mine, mine, pair))).toBe(false);
  });

  it('are paired by source first, and by name where ids differ; what one has alone stands apart', () => {
    const file = exampleFile();
    const first = file.records[0];
    if (!first) throw new Error('no record');
    const theirs = corpusOf({
      ...file,
      actors: file.actors.map((actor) => (actor.id === 'swe' ? { ...actor, id: 'sweden', name: ' SWEDEN'.trim() } : actor)),
      records: [
        { ...first, id: 'other', stance: 'qualified-opposition' },
        { ...first, id: 'new', actor: 'sweden' },
      ],
      rollcalls: [],
    });
    const small = corpusOf({
      ...file,
      records: [
        { ...first, id: 'a', source: 'votes', stance: 'support' },
        { ...first, id: 'b' },
        { ...first, id: 'c', actor: 'swe', source: 'votes' },
      ],
      rollcalls: [],
    });
    const idOf = (row: number) => small.file.records.length > row && small.positions.strings[small.positions.id?.[row] ?? 0];
    const { pairs, onlyMine, onlyTheirs, share } = compareCodings(small, theirs);
    expect(pairs.map((pair) => [idOf(pair.mine), pair.isSameSource, differs(small, theirs, pair)])).toEqual([
      ['b', true, true],
      ['c', false, false],
    ]);
    expect(onlyMine.map(idOf)).toEqual(['a']);
    expect(onlyTheirs).toEqual([]);
    expect(share).toBe(0.5);
  });
});

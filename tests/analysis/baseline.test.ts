import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstMedian, isNearlyAllAligned } from '../../src/analysis/baseline';
import { TIE } from '../../src/analysis/ties';

const ones = (length: number): Int32Array => new Int32Array(length).fill(1);

describe('againstMedian', () => {
  it('draws what lies above and below the middle third', () => {
    const scores = Float64Array.of(0.9, 0.2, 0.8, 0.5, 0.7, 0.6);
    const { median, low, high, kind } = againstMedian(scores, ones(6), 1);
    expect([median, low, high]).toEqual([expect.closeTo(0.65, 12), 0.6, 0.7]);
    expect([...kind]).toEqual([TIE.aligned, TIE.opposed, TIE.aligned, TIE.opposed, TIE.none, TIE.none]);
  });

  it('counts the lines, and gives each its distance from the median as a share of the farthest', () => {
    const { strength, counts, dyads } = againstMedian(Float64Array.of(0.9, 0.2, 0.8, 0.5, 0.7, 0.6), ones(6), 1);
    const expected = [0.25 / 0.45, 1, 0.15 / 0.45, 0.15 / 0.45, 0, 0];
    strength.forEach((value, at) => expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 12));
    expect(counts).toEqual({ aligned: 2, opposed: 2, mixed: 0 });
    expect(dyads).toBe(6);
  });

  it('passes over undefined scores and dyads with too few questions', () => {
    const scores = Float64Array.of(Number.NaN, 0.1, 0.2, 0.3, -1);
    const { median, kind } = againstMedian(scores, Int32Array.of(9, 5, 5, 5, 1), 2);
    expect(median).toBe(0.2);
    expect([...kind]).toEqual([TIE.none, TIE.opposed, TIE.none, TIE.aligned, TIE.none]);
  });

  it('draws nothing where all dyads score alike, are fewer than three, or there are none', () => {
    expect([...againstMedian(new Float64Array(7).fill(0.5), ones(7), 1).kind]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([...againstMedian(Float64Array.of(-1, 1), ones(2), 1).kind]).toEqual([0, 0]);
    expect(againstMedian(new Float64Array(0), ones(0), 1).median).toBeNaN();
  });

  it('treats equal scores alike, leaves a third undrawn, and turns round with the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 }), (values) => {
        const { kind, median, strength, counts } = againstMedian(Float64Array.from(values), ones(values.length), 1);
        const turned = againstMedian(
          Float64Array.from(values, (value) => -value),
          ones(values.length),
          1,
        );
        expect(turned.median).toBeCloseTo(-median, 12);
        expect([...turned.kind]).toEqual(Array.from(kind, (tie) => [TIE.none, TIE.opposed, TIE.aligned][tie]));
        expect(kind.filter((tie) => tie === TIE.none).length).toBeGreaterThanOrEqual(values.length / 3);
        values.forEach((value, place) => expect(kind[place]).toBe(kind[values.indexOf(value)]));
        const drawnAs = (tie: number) => values.filter((_, place) => kind[place] === tie);
        expect(drawnAs(TIE.aligned).every((value) => value > median)).toBe(true);
        expect(drawnAs(TIE.opposed).every((value) => value < median)).toBe(true);
        expect(strength.every((value, place) => (kind[place] === TIE.none ? value === 0 : value > 0 && value <= 1))).toBe(true);
        expect(counts).toEqual({ aligned: drawnAs(TIE.aligned).length, opposed: drawnAs(TIE.opposed).length, mixed: 0 });
      }),
    );
  });
});

describe('isNearlyAllAligned', () => {
  it('looks at the dyads that lean to one side: nine in ten, of at least thirty', () => {
    expect(isNearlyAllAligned({ aligned: 27, opposed: 3, mixed: 50 })).toBe(true);
    expect(isNearlyAllAligned({ aligned: 26, opposed: 4, mixed: 0 })).toBe(false);
    expect(isNearlyAllAligned({ aligned: 29, opposed: 0, mixed: 5 })).toBe(false);
    // The UN roll-calls of METHOD.
    expect(isNearlyAllAligned({ aligned: 13_626, opposed: 303, mixed: 4_767 })).toBe(true);
  });
});

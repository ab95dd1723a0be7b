import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, type PlaceInput, type Places, placeActors } from '../../src/layout/place';
import { movementOf } from '../../src/layout/quality';
import { anyInput, distance, dyads, permuted } from './dyads';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function inputOf(n: number, rule: (i: number, j: number) => number | null, weight = 0.5): PlaceInput {
  const { delta, weight: weights } = dyads(n, rule, weight);
  return { ids: Array.from(LETTERS.slice(0, n)), delta, weight: weights, anchor: null };
}

/** Two camps of three and two at δ = 1, with small differences inside the first. */
const camps = inputOf(5, (i, j) => (i < 3 === j < 3 ? (i < 3 ? 0.1 * (j - i) : 0) : 1));

function expectSound({ ids, anchor }: PlaceInput, places: Places): void {
  for (const column of [places.x, places.y, places.raw.x, places.raw.y]) {
    expect(column).toHaveLength(ids.length);
    expect([...column].every(Number.isFinite)).toBe(true);
  }
  expect(places.radius).toBeGreaterThan(0);
  for (const column of [places.x, places.y]) {
    const length = ids.length > 0 ? Math.max(...column) - Math.min(...column) + 2 * places.radius : 0;
    expect(length).toBeLessThanOrEqual(2 * places.halfSide * (1 + 1e-9));
  }
  expect(places.halfSide).toBeLessThanOrEqual(1 + 1e-9);
  const whole = anchor === null ? [...places.x, ...places.y] : [];
  for (const value of whole) expect(Math.abs(value) + places.radius).toBeLessThanOrEqual(1 + 1e-9);
  for (const [i, first] of places.clump.entries()) {
    expect(places.clump[first]).toBe(first);
    expect(ids[first]! <= ids[i]!).toBe(true);
  }
}

function expectApart(places: Places): void {
  for (let i = 0; i < places.x.length; i++) {
    for (let j = 0; j < i; j++) expect(distance(places, i, j)).toBeGreaterThanOrEqual(2 * places.radius * (1 - 1e-9));
  }
}

describe('placeActors', () => {
  it('puts those who agree near each other and those who do not far apart', () => {
    const places = placeActors(camps);
    expect(distance(places, 0, 1)).toBeLessThan(distance(places, 0, 3) / 3);
    expect(distance(places.raw, 0, 2)).toBeLessThan(distance(places.raw, 0, 3) / 3);
    expect(Math.max(...places.x) - Math.min(...places.x) + 2 * places.radius).toBeCloseTo(2, 9);
  });

  it('stands actors alike to everybody together as one heap', () => {
    const places = placeActors(camps);
    expect([...places.clump]).toEqual([0, 1, 2, 3, 3]);
    expect(distance(places.raw, 3, 4)).toBe(0);
    expect(distance(places, 3, 4)).toBeCloseTo(2 * places.radius, 3);
  });

  it('keeps a heap together even where the anchor has its members apart', () => {
    const anchor = new Map([
      ['a', [-0.9, 0] as const],
      ['b', [0.9, 0] as const],
    ]);
    const places = placeActors({ ...inputOf(2, () => 0), anchor });
    expect(distance(places, 0, 1)).toBeCloseTo(2 * places.radius, 6);
    expect(places.radius).toBe(0.04);
  });

  it('is finite and in the frame for nobody, one, two, strangers, twins and equals', () => {
    const same = () => 0;
    const none = () => null;
    const half = () => 0.5;
    for (const input of [
      ...[0, 1, 2, 7].flatMap((n) => [inputOf(n, same), inputOf(n, none), inputOf(n, half)]),
      inputOf(4, (i, j) => (i + j === 3 ? 0.5 : null)),
      inputOf(26, (i, j) => (j === i + 1 ? 1 : null)),
    ]) {
      const places = placeActors(input);
      expectSound(input, places);
      expectApart(places);
    }
    expect(placeActors(inputOf(1, same))).toMatchObject({ x: Float64Array.of(0), y: Float64Array.of(0), radius: 0.04 });
  });

  it('sets actors without a dyad in a row below all others, by id', () => {
    const places = placeActors(inputOf(7, (i, j) => (i < 3 && j < 3 ? 0.5 : null)));
    expect([...places.isAlone]).toEqual([0, 0, 0, 1, 1, 1, 1]);
    const [row, ...others] = places.y.slice(3);
    for (const y of others) expect(y).toBeCloseTo(row!, 12);
    expect(row).toBeGreaterThan(Math.max(...places.y.slice(0, 3)));
    expect(places.x.slice(3)).toEqual(places.x.slice(3).sort((a, b) => a - b));
  });

  it('lays components out beside each other', () => {
    const places = placeActors(inputOf(9, (i, j) => (Math.floor(i / 3) === Math.floor(j / 3) ? 0.4 : null)));
    const boxes = [0, 3, 6].map((from) => ({
      left: Math.min(...places.x.slice(from, from + 3)),
      right: Math.max(...places.x.slice(from, from + 3)),
      top: Math.min(...places.y.slice(from, from + 3)),
      bottom: Math.max(...places.y.slice(from, from + 3)),
    }));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(0, i)) {
        const isBeside = a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;
        expect(isBeside).toBe(true);
      }
    }
  });

  it('keeps the scale of δ the same in all components', () => {
    const places = placeActors(inputOf(4, (i, j) => (i + 1 === j && i !== 1 ? (i === 0 ? 1 : 0.25) : null)));
    expect(distance(places.raw, 0, 1)).toBeCloseTo(4 * distance(places.raw, 2, 3), 9);
  });

  it('turns places onto the anchor', () => {
    const whole = anchorOf(placeActors(camps), camps.ids);
    for (const angle of [0.5, 2, 4]) {
      const turned = new Map(
        [...whole].map(([id, [x, y]]) => [
          id,
          [Math.cos(angle) * x - Math.sin(angle) * y, -Math.sin(angle) * x - Math.cos(angle) * y] as const,
        ]),
      );
      const again = anchorOf(placeActors({ ...camps, anchor: turned }), camps.ids);
      const centred = (map: typeof whole) => {
        const points = [...map];
        const [mx, my] = [0, 1].map((axis) => points.reduce((sum, [, at]) => sum + at[axis]! / points.length, 0));
        return new Map(points.map(([id, [x, y]]) => [id, [x - mx!, y - my!] as const]));
      };
      const scale = Math.hypot(...centred(again).get('a')!) / Math.hypot(...centred(turned).get('a')!);
      const scaled = new Map([...centred(turned)].map(([id, [x, y]]) => [id, [scale * x, scale * y] as const]));
      expect(movementOf(scaled, centred(again))).toBeLessThan(0.05);
    }
  });

  it('stands a part of the corpus where the whole has it, and as large', () => {
    const anchor = anchorOf(placeActors(camps), camps.ids);
    const first = inputOf(3, (i, j) => 0.1 * (j - i));
    const part = placeActors({ ...first, anchor });
    for (const [i, id] of first.ids.entries()) {
      const [x, y] = anchor.get(id)!;
      expect(Math.hypot(part.raw.x[i]! - x, part.raw.y[i]! - y)).toBeLessThan(0.02);
    }
    expect(part.halfSide).toBeLessThan(0.2);
    expect(part.radius).toBeLessThanOrEqual(0.04 * part.halfSide * (1 + 1e-9));
  });

  it('gives the whole corpus the same places again from its own anchor', () => {
    const whole = placeActors(camps);
    const anchor = anchorOf(whole, camps.ids);
    const again = anchorOf(placeActors({ ...camps, anchor }), camps.ids);
    expect(movementOf(anchor, again)).toBeLessThan(0.02);
  });

  it('has any radius asked for, and none larger', () => {
    expect(placeActors({ ...camps, radius: 0.01 }).radius).toBeLessThanOrEqual(0.01);
    expect(placeActors({ ...camps, radius: 0.01 }).radius).toBeGreaterThan(0.008);
  });

  it('is sound, apart, the same twice and in any order, and writes to nothing, for any dyads and any anchor', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (input, seed) => {
        const before = {
          ...input,
          ids: [...input.ids],
          delta: input.delta.slice(),
          weight: input.weight.slice(),
          anchor: input.anchor && new Map(input.anchor),
        };
        const places = placeActors(Object.freeze(input));
        expect(input).toEqual(before);
        expectSound(input, places);
        expectApart(places);
        expect(placeActors(input)).toEqual(places);

        const n = input.ids.length;
        const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => Math.sin(seed + a) - Math.sin(seed + b));
        const other = placeActors(permuted(input, order));
        expect(other.radius).toBe(places.radius);
        for (const [r, actor] of order.entries()) {
          expect([other.x[r], other.y[r]]).toEqual([places.x[actor], places.y[actor]]);
          expect(order[other.clump[r]!]).toBe(places.clump[actor]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('anchorOf', () => {
  it('has the raw places of all but those alone', () => {
    const input = inputOf(4, (_, j) => (j < 3 ? 0.5 : null));
    const places = placeActors(input);
    expect([...anchorOf(places, input.ids)]).toEqual([0, 1, 2].map((i) => [input.ids[i], [places.raw.x[i], places.raw.y[i]]]));
  });
});

/** Small inputs for the layout: dyads from a rule, from places, or at random. */
import * as fc from 'fast-check';
import { dyadAt } from '../../src/analysis/dyads';
import type { Configuration } from '../../src/layout/configuration';
import type { Dissimilarities } from '../../src/layout/dissimilarities';
import type { PlaceInput } from '../../src/layout/place';
import { distancesOf } from '../../src/layout/quality';

/** Dyads of n actors; a rule that gives null means that nothing is known. */
export function dyads(n: number, rule: (i: number, j: number) => number | null, weight = 1): Dissimilarities {
  const known: (number | null)[] = [];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) known.push(rule(i, j));
  return {
    size: n,
    delta: Float64Array.from(known, (value) => value ?? Number.NaN),
    weight: Float64Array.from(known, (value) => (value === null ? 0 : weight)),
  };
}

export function configuration(points: readonly (readonly [number, number])[]): Configuration {
  return { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
}

/** Dyads whose δ are the distances of these points. */
export function dyadsBetween(points: readonly (readonly [number, number])[], weight = 1): Dissimilarities {
  const delta = distancesOf(configuration(points));
  return { size: points.length, delta, weight: delta.map(() => weight) };
}

export function distance({ x, y }: Configuration, i: number, j: number): number {
  return Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
}

/** The input that lists the same actors in another order: actor r of it is actor `order[r]`. */
export function permuted(input: PlaceInput, order: readonly number[]): PlaceInput {
  const n = input.ids.length;
  const move = (values: Float64Array) =>
    dyads(n, (i, j) => {
      const [a, b] = [order[i]!, order[j]!];
      return values[dyadAt(Math.min(a, b), Math.max(a, b), n)]!;
    }).delta;
  return { ...input, ids: order.map((actor) => input.ids[actor]!), delta: move(input.delta), weight: move(input.weight) };
}

const share = fc.oneof(fc.constantFrom(0, 0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const dyad = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ delta: Number.NaN, weight: 0 }) },
  { weight: 2, arbitrary: fc.record({ delta: share, weight: fc.integer({ min: 1, max: 20 }).map((n) => n / (n + 2)) }) },
);

/** Up to twelve actors with any dyads, and an anchor that knows some of them. */
export const anyInput: fc.Arbitrary<PlaceInput> = fc.integer({ min: 0, max: 12 }).chain((n) => {
  const count = (n * (n - 1)) / 2;
  const coordinate = fc.oneof(fc.constantFrom(0, 0.5), fc.double({ min: -1, max: 1, noNaN: true }));
  return fc
    .record({
      ids: fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => `actor-${i}`),
        { minLength: n, maxLength: n },
      ),
      pairs: fc.array(dyad, { minLength: count, maxLength: count }),
      places: fc.array(fc.option(fc.tuple(coordinate, coordinate), { nil: null }), { minLength: n, maxLength: n }),
      isAnchored: fc.boolean(),
    })
    .map(({ ids, pairs, places, isAnchored }) => ({
      ids,
      delta: Float64Array.from(pairs, (pair) => pair.delta),
      weight: Float64Array.from(pairs, (pair) => pair.weight),
      anchor: isAnchored ? new Map(places.flatMap((place, i) => (place === null ? [] : [[`actor-${i}`, place] as const]))) : null,
    }));
});

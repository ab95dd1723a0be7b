import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainKernel } from '../../src/analysis/kernel';
import type { Planes } from '../../src/analysis/planes';
import { vectorKernel } from '../../src/analysis/simd';

const size = fc.record({
  rows: fc.integer({ min: 0, max: 9 }),
  words: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 120, max: 260 })),
});

/** Words of every density; sides are within stances, and for is within sides, as in any table. */
const planes: fc.Arbitrary<Planes> = size.chain(({ rows, words }) => {
  const plane = fc.uint32Array({ minLength: rows * words, maxLength: rows * words }).map((from) => Int32Array.from(from));
  return fc.record({ base: plane, second: plane, third: plane, isFull: fc.boolean() }).map(({ base, second, third, isFull }) => {
    const any = isFull ? base.map(() => -1) : base;
    const sided = isFull ? any : any.map((word, at) => word & second[at]!);
    const pos = sided.map((word, at) => word & third[at]!);
    return { rows, words, any, sided, pos, neutral: any.map((word, at) => word & ~sided[at]!), qualified: any.map(() => 0) };
  });
});

it('counts in vectors what it counts word by word, whatever it has counted before', () => {
  const kernel = vectorKernel();
  fc.assert(
    fc.property(planes, (given) => {
      expect(kernel(given)).toEqual(plainKernel(given));
    }),
  );
});

it.each([
  ['more than its first page of memory holds', 70, 100],
  ['more than stays in the cache', 40, 1000],
])('counts %s', (_, rows, words) => {
  const any = Int32Array.from({ length: rows * words }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  const sided = any.map((word, at) => word & Math.imul(at, 0x85ebca6b));
  const given = {
    rows,
    words,
    any,
    sided,
    pos: sided.map((word) => word & 0x5a5a5a5a),
    neutral: any.map((word, at) => word & ~sided[at]!),
    qualified: any,
  };
  expect(vectorKernel()(given)).toEqual(plainKernel(given));
});

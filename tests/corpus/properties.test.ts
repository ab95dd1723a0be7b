import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import { arbitraryCorpus, arbitraryCorpusFile, reordered } from './arbitrary';
import { corpusOf } from './example';

/** Paths of every key and list entry of a JSON value. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = (key: string, inner: unknown) => pathsOf(inner).map((path) => [key].concat(path));
  return Object.entries(value).flatMap(([key, inner]) => [[key]].concat(below(key, inner)));
}

/** A copy with the value at a path replaced, or taken away. */
function spoiled(value: unknown, [key = '', ...rest]: readonly string[], by: { readonly value?: unknown }): unknown {
  const entries = Object.entries(value as object).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner] as const];
    if (rest.length > 0) return [[name, spoiled(inner, rest, by)] as const];
    return 'value' in by ? [[name, by.value] as const] : [];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** A corpus, or at least one fault, each with a path and a message. */
function expectAnswer(input: unknown): void {
  const { corpus, faults = [] } = parseCorpus(input);
  expect(faults.length > 0).toBe(corpus === undefined);
  expect(faults.flatMap(({ path, message }) => [path, message])).not.toContain('');
}

describe('the parser', () => {
  it('accepts every valid file, and gives the same corpus for any order of entries and keys', () => {
    const pairs = arbitraryCorpusFile().chain((file) => fc.tuple(fc.constant(file), reordered(file)));
    fc.assert(
      fc.property(pairs, ([file, other]) => {
        expect(corpusOf(other)).toEqual(corpusOf(file));
      }),
    );
  });

  it('changes nothing in its input', () => {
    fc.assert(
      fc.property(arbitraryCorpusFile(), (file) => {
        const before = structuredClone(file);
        parseCorpus(file);
        expect(file).toEqual(before);
      }),
    );
  });

  it('answers any JSON value', () => {
    fc.assert(fc.property(fc.jsonValue(), expectAnswer));
  });

  it('answers any object of tables of anything', () => {
    const tables = fc.record({
      records: fc.jsonValue(),
      actors: fc.array(fc.jsonValue()),
      groups: fc.jsonValue(),
      arguments: fc.array(fc.jsonValue()),
    });
    fc.assert(fc.property(tables, expectAnswer));
  });

  it('answers a file with keys taken away or replaced', () => {
    const broken = arbitraryCorpusFile().chain((file) => {
      const paths = pathsOf(file);
      const by = fc.oneof(
        fc.constant({}),
        fc.record({ value: fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'a0', '2013-02-30')) }),
      );
      return fc
        .array(fc.tuple(fc.constantFrom(...paths), by), { minLength: 1, maxLength: 3 })
        .map((changes) =>
          changes.reduce<unknown>((value, [path, change]) => (reaches(value, path) ? spoiled(value, path, change) : value), file),
        );
    });
    fc.assert(fc.property(broken, expectAnswer), { numRuns: 200 });
  });

  it('orders rows by question, actor, basis, date and order', () => {
    fc.assert(
      fc.property(arbitraryCorpus(), ({ positions }) => {
        const { actor, question, basis, date, order } = positions;
        for (let row = 1; row < positions.length; row += 1) {
          const rises = [question, actor, basis].map((column) => column[row]! - column[row - 1]!);
          const falls = [date, order].map((column) => column[row - 1]! - column[row]!);
          expect([...rises, ...falls].find((step) => step !== 0) ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });
});

function reaches(value: unknown, path: readonly string[]): boolean {
  return path.every((key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
    return true;
  });
}

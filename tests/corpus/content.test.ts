import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/corpus/content';
import { arbitraryCorpusFile, reordered } from './arbitrary';
import { corpusOf, exampleFile } from './example';

describe('the canonical text', () => {
  it('has keys in the order of the schema and tables in the parser’s', () => {
    const text = canonicalText(exampleFile());
    expect(text).toMatch(/^\{"format":"caucus-corpus\/1","id":"example","title":"Example","description":"Two meetings","version":"1",/);
    expect(text).toContain('"issues":[{"id":"media","name":"Media","description":"Action Line C9"},{"id":"security",');
    expect(text).toContain('"arguments":[{"id":"f1","issue":"media","question":"c9","side":"for"');
  });

  it('leaves absent fields out', () => {
    expect(canonicalText({ ...exampleFile(), opening: undefined })).toBe(canonicalText(exampleFile()));
  });

  it('sorts the names of a roll-call', () => {
    const file = exampleFile();
    const textWith = (namesThen: Record<string, string>) => canonicalText({ ...file, rollcalls: [{ ...file.rollcalls[0]!, namesThen }] });
    expect(textWith({ USA: 'U', IRN: 'I' })).toBe(textWith({ IRN: 'I', USA: 'U' }));
    expect(textWith({ USA: 'U', IRN: 'I' })).toContain('"namesThen":{"IRN":"I","USA":"U"}');
  });

  it('differs where a text differs', () => {
    expect(canonicalText({ ...exampleFile(), title: 'Other' })).not.toBe(canonicalText(exampleFile()));
  });

  it('is the same whatever the order of entries and keys, and reads back as the same corpus', () => {
    const pairs = arbitraryCorpusFile().chain((file) => fc.tuple(fc.constant(file), reordered(file)));
    fc.assert(
      fc.property(pairs, ([file, other]) => {
        const text = canonicalText(file);
        expect(canonicalText(other)).toBe(text);
        expect(corpusOf(JSON.parse(text))).toEqual(corpusOf(file));
        expect(canonicalText(corpusOf(file).file)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

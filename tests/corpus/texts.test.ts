import { expect, it } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';

/** Every text a reader may see, with its path; ids and references to ids are none. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return value.includes(' ') ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'refs' ? [] : textsOf(part, `${path}.${key}`)));
}

it('names sources in words: no text a reader sees has a coder’s id in it', () => {
  const { file } = shippedCorpus();
  const ids = new Set(file.sources.map(({ id }) => id));
  const texts = textsOf(file, 'corpus');
  expect(texts.length).toBeGreaterThan(1000);
  const coded = texts.filter(([, text]) =>
    (text.match(/\b[A-Z]\d{1,3}\b/g) ?? []).some((word) => ids.has(word) || /^[SPA]\d{2,3}$/.test(word)),
  );
  expect(coded).toEqual([]);
});

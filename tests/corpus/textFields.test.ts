import { expect, it } from 'vitest';
import { CorpusFile } from '../../src/corpus/schema';
import { Mapping } from '../../src/corpus/mapping';
import { TourForm } from '../../src/tours/parse';
import { withTexts } from '../exchange/hostile';
import { corpusOf, exampleFile } from './example';
import { textFields } from './textFields';

it('finds every free text of a corpus, a tour and a mapping', () => {
  const [corpus, tour, mapping] = [CorpusFile, TourForm, Mapping].map((form) => textFields(form));
  expect(corpus).toEqual(
    expect.arrayContaining(['title', 'meetings[].participants.note', 'actors[].names[]', 'records[].refs[]', 'rollcalls[].namesThen{}']),
  );
  expect(corpus?.filter((path) => /\.(id|url|date|iso3|language|stance)$/.test(path))).toEqual([]);
  expect(tour).toEqual(['title', 'author', 'about', 'steps[].title', 'steps[].text', 'steps[].notes']);
  expect(mapping).toEqual(['columns[][]', 'names', 'items[]', 'stances[][]', 'merges[][]', 'merges[][]']);
});

it('the example holds every table that a text can stand in, so that a hostile text stands in every field of a sound corpus', () => {
  const file = exampleFile();
  const { name, sources } = file.groups[0]!;
  file.groups.push({ id: 'years', name, sources, vintages: [{ asOf: '2014', label: 'List', source: 'votes', members: ['irn'] }] });
  let at = 0;
  const told = withTexts(file, () => `<script>${(at += 1)}</script>`, true);
  const fed = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value.startsWith('<script>')) fed.add(path);
    else if (Array.isArray(value)) value.forEach((one) => walk(one, `${path}[]`));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, one]) =>
        walk(one, path.endsWith('namesThen') ? `${path}{}` : path === '' ? key : `${path}.${key}`),
      );
  };
  walk(told, '');
  const ofMapping = (path: string): boolean => path.startsWith('mapping.') || path === '$schema';
  expect([...fed].sort()).toEqual(
    textFields(CorpusFile)
      .filter((path) => !ofMapping(path))
      .sort(),
  );
  expect(corpusOf(told).positions.length).toBeGreaterThan(0);
});

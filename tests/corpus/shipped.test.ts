import { expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import { shippedCorpus, shippedFile } from '../../src/corpus/shipped';

it('is what the parser makes of its files, without a fault', () => {
  const { corpus, faults } = parseCorpus(structuredClone(shippedFile()));
  expect(faults).toBeUndefined();
  expect(corpus).toEqual(shippedCorpus());
});

it('is not empty anywhere', () => {
  const { positions, meetings, actors, questions, groups, notVoting } = shippedCorpus();
  const counts = { positions, meetings, actors, questions, groups, notVoting };
  expect(Object.entries(counts).filter(([, { length }]) => length === 0)).toEqual([]);
});

it('is made once', () => {
  expect(shippedCorpus()).toBe(shippedCorpus());
});

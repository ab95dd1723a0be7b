import { expect, it } from 'vitest';
import { shippedCorpus, shippedFile } from '../../src/corpus/shipped';

it('is a corpus without faults', () => {
  const { positions, meetings, actors, questions, groups, notVoting } = shippedCorpus();
  const counts = { positions, meetings, actors, questions, groups, notVoting };
  expect(Object.entries(counts).filter(([, { length }]) => length === 0)).toEqual([]);
});

it('is parsed once, and can be had as one file', () => {
  expect(shippedCorpus()).toBe(shippedCorpus());
  expect(shippedFile().records.length).toBeGreaterThan(0);
  expect(shippedFile()).toBe(shippedCorpus().file);
});

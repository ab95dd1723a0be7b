import { expect, it } from 'vitest';
import { sourcesOf } from '../../src/exchange/write/sources';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';

it('lists the sources of the records in view, those of most records first', () => {
  const corpus = corpusOf(exampleFile());
  const use = (view = defaultView()) => sourcesOf(corpus, view).map(({ source, records }) => [source.id, records]);
  expect(use()).toEqual([
    ['post', 2],
    ['votes', 2],
  ]);
  expect(use({ ...defaultView(), meeting: ['unga-60'] })).toEqual([['votes', 2]]);
  expect(use({ ...defaultView(), basis: ['record'] })).toEqual([['votes', 2]]);
});

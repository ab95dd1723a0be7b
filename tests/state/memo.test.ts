import { describe, expect, it } from 'vitest';
import { keyed } from '../../src/state/memo';
import { defaultView, type View } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';

const withMin = (min: number, more: Partial<View> = {}): View => ({ ...defaultView(), min, ...more });

/** A selector of `min` alone that counts how often it is computed. */
function counting() {
  const computed: number[] = [];
  const select = keyed(['min'], (_, { min }) => {
    computed.push(min);
    return { min };
  });
  return { computed, select };
}

describe('a memoised selector', () => {
  const corpus = corpusOf(exampleFile());

  it('gives the same reference while its fields are equal', () => {
    const { computed, select } = counting();
    const first = select(corpus, withMin(2));
    expect(select(corpus, withMin(2, { theme: 'dark', issue: ['media'] }))).toBe(first);
    expect(select(corpus, withMin(3))).not.toBe(first);
    expect(select(corpus, withMin(2))).toBe(first);
    expect(computed).toEqual([2, 3]);
  });

  it('compares lists by what is in them, and tells none from every one', () => {
    const select = keyed(['meeting'], (_, { meeting }) => ({ meeting }));
    const meeting = (ids: View['meeting']) => select(corpus, { ...defaultView(), meeting: ids });
    expect(meeting(['a', 'b'])).toBe(meeting(['a', 'b']));
    expect(meeting(['a,b'])).not.toBe(meeting(['a', 'b']));
    expect(meeting([])).not.toBe(meeting(null));
  });

  it('lets the least recently used go first', () => {
    const { computed, select } = counting();
    for (let min = 1; min <= 16; min++) select(corpus, withMin(min));
    select(corpus, withMin(1));
    select(corpus, withMin(17));
    expect(computed).toHaveLength(17);
    select(corpus, withMin(1));
    select(corpus, withMin(3));
    expect(computed).toHaveLength(17);
    select(corpus, withMin(2));
    expect(computed.slice(17)).toEqual([2]);
  });

  it('keeps corpora apart', () => {
    const { computed, select } = counting();
    const other = corpusOf(exampleFile());
    expect(select(corpus, withMin(2))).not.toBe(select(other, withMin(2)));
    expect(computed).toEqual([2, 2]);
  });
});

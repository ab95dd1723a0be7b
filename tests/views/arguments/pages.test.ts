// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countOf, type Part, pagesOf } from '../../../src/views/arguments/pages';

/** A side laid out from `top`: a heading of 10, then blocks of these heights. */
function side(start: string, from: number, ...heights: readonly number[]): Part {
  const blocks = heights.map((height, at) => {
    const top = from + 10 + heights.slice(0, at).reduce((sum, each) => sum + each, 0);
    return { id: `${start}${at + 1}`, top, bottom: top + height };
  });
  return { top: from, head: 10, blocks };
}

describe('the pages of a debate', () => {
  it('fill each column from above and repeat the heading where its side goes on', () => {
    const left = [side('f', 0, 40, 40, 40), side('c', 130, 20, 20)];
    // Room 100: f1 and f2 with their heading are 90; f3 with the heading again 50, c1 with its own 80, c2 100.
    const pages = pagesOf([left, [side('a', 0, 90, 1)]], 100);
    expect(Object.fromEntries(pages)).toEqual({ f1: 0, f2: 0, f3: 1, c1: 1, c2: 1, a1: 0, a2: 1 });
    expect(countOf(pages)).toBe(2);
  });

  it('give a page to what is higher than the room, and are one page without anything', () => {
    expect(Object.fromEntries(pagesOf([[side('a', 0, 500, 5)]], 100))).toEqual({ a1: 0, a2: 1 });
    expect(countOf(pagesOf([], 100))).toBe(1);
  });
});

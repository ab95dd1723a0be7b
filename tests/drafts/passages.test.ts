import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSource, paragraphAt, piecesOf, recordAt, trimmed } from '../../src/drafts/passages';

const TEXT = 'One.\n\nTwo, and more.\nThree.';
const record = (id: string, start: number, end: number) => ({
  id,
  actor: '',
  question: '',
  summary: '',
  source: 's',
  locator: '',
  passage: { start, end },
});

describe('a text', () => {
  it('is kept with one kind of line end and without what cannot be seen', () => {
    expect(cleanSource('\ufeff\r\n a\u0000b  \r\n\r\n\r\n\r\ncafe\u0301\r')).toBe(' ab\n\ncafé');
  });

  it('has paragraphs, which are its lines that are not blank', () => {
    expect([0, 3, 6, 20, 21, 26].map((at) => paragraphAt(TEXT, at))).toEqual([1, 1, 2, 2, 3, 3]);
  });
});

describe('passages', () => {
  it('lose the white space at their ends', () => {
    expect(trimmed(TEXT, { start: 3, end: 7 })).toEqual({ start: 3, end: 7 });
    expect(trimmed(TEXT, { start: 4, end: 10 })).toEqual({ start: 6, end: 10 });
    expect(trimmed(TEXT, { start: 4, end: 6 })).toBeNull();
  });

  it('cut the text into pieces, overlaps apart', () => {
    const records = [record('a', 0, 4), record('b', 2, 10), record('gone', 90, 99)];
    expect(piecesOf(TEXT, records).map(({ start, end, records: there }) => [TEXT.slice(start, end), ...there])).toEqual([
      ['On', 'a'],
      ['e.', 'a', 'b'],
      ['\n\nTwo,', 'b'],
      [' and more.\nThree.'],
    ]);
    expect([recordAt(records, 3), recordAt(records, 5), recordAt(records, 10)]).toEqual(['a', 'b', undefined]);
  });

  it('leave the text as it is when the pieces are put together', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => record('x', Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'binary' }), fc.array(span, { maxLength: 6 }), (text, records) => {
        expect(
          piecesOf(text, records)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

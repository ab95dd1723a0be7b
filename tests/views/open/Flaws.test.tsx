import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Flaw, flaw, tooLarge } from '../../../src/exchange/read/flaws';
import { Flaws } from '../../../src/views/open/Flaws';

const items = (flaws: readonly Flaw[]): readonly (string | null)[] => {
  const { unmount } = render(<Flaws flaws={flaws} />);
  const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  unmount();
  return texts;
};

it('says where, what stands there and what would be accepted, in words where signs do not say it', () => {
  expect(
    items([flaw('actor-missing', { row: 3, column: 'who' }), flaw('basis-unknown', { row: 2, value: 'x', accepted: 'record' })]),
  ).toEqual([
    'row 3, “who”: The row names no actor. Accepted: the name of a state, bloc, organisation, constituency or person',
    'row 2: The basis is unknown. Found: “x”. Accepted: record',
  ]);
});

it('tells how much there is too much of, and how often a warning holds', () => {
  expect(items([flaw('too-many-rows', { count: 5_000_001, accepted: '≤ 5000000' }), tooLarge(531_000_000, 300_000_000)])).toEqual([
    'The table has too many rows. Split it, by meeting for instance. Found: at least 5,000,001. Accepted: at most 5,000,000',
    'The file is too large to be held in memory. Save it as CSV, which is read row by row. Found: “531 MB”. Accepted: at most 300\u00a0MB',
  ]);
  expect(items([flaw('duplicates', { count: 12 })])[0]).toMatch(/ \(12 times\)$/);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, endOf, isRealDate, startOf } from '../../src/corpus/dates';
import { arbitraryDate } from './arbitrary';

describe('a date', () => {
  it.each([
    ['2013', 20130101, 20131231],
    ['2013-06', 20130601, 20130630],
    ['2013-02', 20130201, 20130228],
    ['2012-02', 20120201, 20120229],
    ['2000-02', 20000201, 20000229],
    ['1900-02', 19000201, 19000228],
    ['2013-12-14', 20131214, 20131214],
    ['0099', 990101, 991231],
  ])('%s lasts from %i to %i', (date, first, last) => {
    expect([startOf(date), endOf(date)]).toEqual([first, last]);
  });

  it('is real when the calendar has it', () => {
    expect(
      ['2013-02-28', '2012-02-29', '2000-02-29', '2013-12-31', '2013-04-30', '2013-02', '2013'].filter((date) => !isRealDate(date)),
    ).toEqual([]);
    expect(['2013-02-30', '2013-02-29', '1900-02-29', '2013-04-31', '2013-11-31'].filter(isRealDate)).toEqual([]);
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isRealDate(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDate() === day);
        },
      ),
    );
  });
});

describe('days between', () => {
  it('counts from the end of one to the start of the other', () => {
    expect(daysBetween('2013-12-31', '2014-01-01')).toBe(1);
    expect(daysBetween('2015', '2013-12')).toBe(366);
    expect(daysBetween('2012-02', '2012-03-01')).toBe(1);
    expect(daysBetween('0099-12-31', '0100-01-01')).toBe(1);
  });

  it('is 0 for dates that overlap, and the same both ways', () => {
    expect(daysBetween('2013', '2013-05-02')).toBe(0);
    fc.assert(
      fc.property(arbitraryDate(), arbitraryDate(), (a, b) => {
        const overlap = startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
        expect(daysBetween(a, b) === 0).toBe(overlap);
        expect(daysBetween(a, b)).toBe(daysBetween(b, a));
      }),
    );
  });
});

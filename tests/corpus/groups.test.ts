import { describe, expect, it } from 'vitest';
import { membersAt } from '../../src/corpus/groups';
import type { Group } from '../../src/corpus/schema';
import { corpusOf, exampleFile } from './example';

/** Members of a group of the example's actors, by id. */
function membersOf(group: Partial<Group>, at: string | null): { ids: string[]; label: string } {
  const corpus = corpusOf({ ...exampleFile(), groups: [{ id: 'g', name: 'Group', sources: [], ...group }] });
  const { members, label } = membersAt(corpus, 0, at);
  return { ids: [...members].map((actor) => corpus.actors[actor]?.id ?? '?').sort(), label };
}

describe('dated memberships', () => {
  const members = [
    { actor: 'irn' },
    { actor: 'swe', from: '1995' },
    { actor: 'usa', from: '2004-05-01', to: '2013-07-01' },
    { actor: 'nam', to: '2010' },
  ];

  it.each([
    ['1994', ['irn', 'nam']],
    ['1994-12-31', ['irn', 'nam']],
    ['1995-01-01', ['irn', 'nam', 'swe']],
    ['2004-04-30', ['irn', 'nam', 'swe']],
    ['2004', ['irn', 'nam', 'swe', 'usa']],
    ['2009-12-31', ['irn', 'nam', 'swe', 'usa']],
    ['2010-12-31', ['irn', 'nam', 'swe', 'usa']],
    ['2011-01-01', ['irn', 'swe', 'usa']],
    ['2013-06-30', ['irn', 'swe', 'usa']],
    ['2013-07-01', ['irn', 'swe', 'usa']],
    ['2013-07-02', ['irn', 'swe']],
    ['2013', ['irn', 'swe']],
  ])('at %s are %j', (at, ids) => {
    expect(membersOf({ members }, at)).toEqual({ ids, label: at });
  });

  it('without a date are those that have not ended', () => {
    expect(membersOf({ members }, null)).toEqual({ ids: ['irn', 'swe'], label: '' });
  });

  it('of a closed list are everyone', () => {
    expect(membersOf({ members: members.slice(2) }, null).ids).toEqual(['nam', 'usa']);
  });

  it('may come back', () => {
    const twice = [
      { actor: 'irn', from: '2000', to: '2002' },
      { actor: 'irn', from: '2005' },
    ];
    expect(['2001', '2003', '2006'].map((at) => membersOf({ members: twice }, at).ids.length)).toEqual([1, 0, 1]);
  });
});

const vintage = (asOf: string, ...members: string[]) => ({ asOf, label: `list of ${asOf}`, source: 'post', members });

describe('vintages', () => {
  const vintages = [vintage('2014', 'irn'), vintage('2018-06', 'irn', 'swe'), vintage('2010', 'usa')];

  it.each([
    ['2005-12-08', '2010', ['usa']],
    ['2010-03', '2010', ['usa']],
    ['2012-01', '2010', ['usa']],
    ['2013-01', '2014', ['irn']],
    ['2016-09-14', '2014', ['irn']],
    ['2016-09-15', '2018-06', ['irn', 'swe']],
    ['2025', '2018-06', ['irn', 'swe']],
  ])('at %s: the list of %s', (at, asOf, ids) => {
    expect(membersOf({ vintages }, at)).toEqual({ ids, label: `list of ${asOf}` });
  });

  it('without a date: the latest', () => {
    expect(membersOf({ vintages }, null).label).toBe('list of 2018-06');
  });

  it('at equal distance: the later, whatever their order', () => {
    const pair = [vintage('2012-01-01'), vintage('2012-01-03')];
    expect(membersOf({ vintages: pair }, '2012-01-02').label).toBe('list of 2012-01-03');
    expect(membersOf({ vintages: pair.toReversed() }, '2012-01-02').label).toBe('list of 2012-01-03');
  });
});

describe('a group that is not there', () => {
  it('is empty', () => {
    expect(membersAt(corpusOf(exampleFile()), 7, '2014')).toEqual({ members: new Set(), label: '2014' });
  });
});

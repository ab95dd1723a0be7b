import { describe, expect, it } from 'vitest';
import { exampleFile } from './example';
import { faultsAdding, faultsOf, faultsWith, type Table } from './spoiled';

describe('a roll-call', () => {
  it('names actors by ISO code', () => {
    expect(faultsWith('rollcalls', 0, { abstain: ['FRA'], namesThen: { BRD: 'GERMANY', IRN: 'IRAN' } })).toEqual([
      "rollcalls[0].abstain[0]: no actor with ISO code 'FRA'",
      "rollcalls[0].namesThen.BRD: no actor with ISO code 'BRD'",
    ]);
  });

  it('does not swallow a name that is a property of objects', () => {
    const file = exampleFile();
    file.rollcalls[0] = { ...exampleFile().rollcalls[0]!, namesThen: JSON.parse('{"__proto__":"x"}') as Record<string, string> };
    expect(faultsOf(file)).toEqual(["rollcalls[0].namesThen.__proto__: no actor with ISO code '__proto__'"]);
  });

  it('names a state once', () => {
    expect(faultsWith('rollcalls', 0, { no: ['USA', 'USA'], abstain: ['IRN'] })).toEqual([
      "rollcalls[0].no[1]: 'USA' stands twice in this roll-call, first in no[0]",
      "rollcalls[0].abstain[0]: 'IRN' stands twice in this roll-call, first in yes[0]",
    ]);
  });

  it('needs codes that are one actor’s', () => {
    expect(faultsWith('actors', 3, { iso3: 'IRN' })).toContain("actors[3].iso3: ISO code 'IRN' is already that of actor 'irn'");
  });
});

describe('a chain', () => {
  const argument = { issue: 'media', side: 'for', text: 't', source: 'post', locator: 'l' };

  it('that goes round is told once', () => {
    expect(faultsWith('arguments', 0, { parent: 'f1.1' })).toEqual(['arguments[1].parent: goes round in a circle: f1 → f1.1 → f1']);
    expect(faultsWith('arguments', 0, { parent: 'f1' })).toEqual(['arguments[0].parent: goes round in a circle: f1 → f1']);
    expect(faultsWith('outcomes', 0, { supersedes: 'o2' })).toEqual(['outcomes[1].supersedes: goes round in a circle: o1 → o2 → o1']);
  });

  it('that leads into a circle is not told a second time', () => {
    const file = exampleFile();
    file.arguments = [
      { ...argument, id: 'a', side: 'for', parent: 'b' },
      { ...argument, id: 'b', side: 'for', parent: 'c' },
      { ...argument, id: 'c', side: 'for', parent: 'b' },
      { ...argument, id: 'd', side: 'for', parent: 'a' },
    ];
    expect(faultsOf(file)).toEqual(['arguments[2].parent: goes round in a circle: b → c → b']);
  });

  it('may branch', () => {
    expect(faultsAdding('arguments', { ...argument, id: 'f1.2', parent: 'f1' })).toEqual([]);
  });

  it('of arguments keeps to one issue', () => {
    expect(faultsWith('arguments', 1, { issue: 'security' })).toEqual([
      "arguments[1].parent: belongs to issue 'security', but its parent 'f1' to issue 'media'",
    ]);
  });
});

describe('a rule', () => {
  const vintages = [{ asOf: '2014', label: 'l', source: 'post', members: ['irn'] }];
  const cases: readonly [string, Table, number, object, string][] = [
    ['days of the calendar', 'records', 0, { date: '2013-02-30' }, 'records[0].date: no such day as 2013-02-30 in the calendar'],
    [
      'days of a group',
      'groups',
      0,
      { members: [{ actor: 'irn', to: '2013-04-31' }] },
      'groups[0].members[0].to: no such day as 2013-04-31 in the calendar',
    ],
    [
      'days of a vintage',
      'groups',
      0,
      { members: undefined, vintages: [{ ...vintages[0], asOf: '2013-02-29' }] },
      'groups[0].vintages[0].asOf: no such day as 2013-02-29 in the calendar',
    ],
    ['a meeting ends after its start', 'meetings', 0, { to: '2014-05-31' }, 'meetings[0].to: the end comes before the start'],
    [
      'so does a membership',
      'groups',
      0,
      { members: [{ actor: 'irn', from: '2014', to: '2013' }] },
      'groups[0].members[0].to: the end comes before the start',
    ],
    ['one list of members', 'groups', 0, { vintages }, 'groups[0]: exactly one of members and vintages needed but found both'],
    [
      'some list of members',
      'groups',
      0,
      { members: undefined },
      'groups[0]: exactly one of members and vintages needed but found neither',
    ],
    ['some vintage', 'groups', 0, { members: undefined, vintages: [] }, 'groups[0].vintages: at least one list needed'],
    ['where a source is', 'sources', 0, { url: undefined }, 'sources[0]: url or cite needed but found neither'],
    ['what an outcome is of', 'outcomes', 0, { question: undefined }, 'outcomes[0]: question or meeting needed but found neither'],
    [
      'order in bounds',
      'records',
      0,
      { order: 2 ** 31 },
      'records[0].order: order needed but found 2147483648, expected a whole number from -2147483648 to 2147483647',
    ],
  ];
  it.each(cases)('%s', (_, table, at, values, fault) => {
    expect(faultsWith(table, at, values)).toEqual([fault]);
  });

  it('lets intervals touch', () => {
    expect(faultsWith('meetings', 0, { from: '2014-06-10', to: '2014-06' })).toEqual([]);
    expect(faultsWith('meetings', 0, { from: '2014', to: '2014-06' })).toEqual([]);
    expect(faultsWith('records', 0, { order: -(2 ** 31) })).toEqual([]);
    expect(faultsWith('sources', 0, { cite: 'Both' })).toEqual([]);
    expect(faultsWith('outcomes', 0, { meeting: 'mpp-6' })).toEqual([]);
  });
});

describe('a passage', () => {
  const record = { actor: 'irn', summary: 's', source: 'post', locator: 'l' };
  const given = (text: string | undefined, start: number, end: number) => {
    const file = exampleFile();
    const sources = file.sources.map((source) => (source.id === 'post' && text !== undefined ? { ...source, text } : source));
    return faultsOf({
      ...file,
      sources,
      records: [
        {
          ...file.records[0],
          ...record,
          stance: 'support',
          basis: 'record',
          id: 'r',
          question: file.questions[0]!.id,
          passage: { start, end },
        },
      ],
    });
  };

  it('lies in the text of its source', () => {
    expect(given('four', 0, 4)).toEqual([]);
    expect(given('four', 2, 5)).toEqual(['records[0].passage: 2 to 5 is no passage of a text of 4 units']);
    expect(given('four', 2, 2)).toEqual(['records[0].passage: 2 to 2 is no passage of a text of 4 units']);
    expect(given(undefined, 0, 1)).toEqual(['records[0].passage: its source has no text']);
  });
});

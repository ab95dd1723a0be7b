import { describe, expect, it } from 'vitest';
import { exampleFile } from './example';
import { faultsAdding, faultsOf, faultsWith, type Table } from './spoiled';

describe('a dangling reference', () => {
  const cases: readonly [Table, number, object, string][] = [
    ['meetings', 0, { sources: ['post', 'x'] }, "meetings[0].sources[1]: no source 'x'"],
    ['meetings', 1, { participants: { known: 'all', actors: ['x'], note: 'n' } }, "meetings[1].participants.actors[0]: no actor 'x'"],
    ['actors', 0, { state: 'x' }, "actors[0].state: no actor 'x'"],
    ['groups', 0, { bloc: 'x' }, "groups[0].bloc: no actor 'x'"],
    ['groups', 0, { sources: ['x'] }, "groups[0].sources[0]: no source 'x'"],
    ['groups', 0, { members: [{ actor: 'irn' }, { actor: 'x' }] }, "groups[0].members[1].actor: no actor 'x'"],
    [
      'groups',
      0,
      { members: undefined, vintages: [{ asOf: '2014', label: 'l', source: 'post', members: ['irn', 'x'] }] },
      "groups[0].vintages[0].members[1]: no actor 'x'",
    ],
    [
      'groups',
      0,
      { members: undefined, vintages: [{ asOf: '2014', label: 'l', source: 'x', members: [] }] },
      "groups[0].vintages[0].source: no source 'x'",
    ],
    ['questions', 0, { issue: 'x' }, "questions[0].issue: no issue 'x'"],
    ['questions', 0, { meeting: 'x' }, "questions[0].meeting: no meeting 'x'"],
    ['records', 1, { actor: 'irn2' }, "records[1].actor: no actor 'irn2'"],
    ['records', 1, { question: 'x' }, "records[1].question: no question 'x'"],
    ['records', 1, { source: 'x' }, "records[1].source: no source 'x'"],
    ['records', 1, { onBehalfOf: 'x' }, "records[1].onBehalfOf: no actor 'x'"],
    ['voices', 0, { question: 'x' }, "voices[0].question: no question 'x'"],
    ['voices', 0, { source: 'x' }, "voices[0].source: no source 'x'"],
    ['arguments', 1, { issue: 'x', parent: undefined }, "arguments[1].issue: no issue 'x'"],
    ['arguments', 0, { question: 'x' }, "arguments[0].question: no question 'x'"],
    ['arguments', 1, { parent: 'x' }, "arguments[1].parent: no argument 'x'"],
    ['arguments', 1, { actor: 'x' }, "arguments[1].actor: no actor 'x'"],
    ['arguments', 1, { source: 'x' }, "arguments[1].source: no source 'x'"],
    ['rollcalls', 0, { question: 'x' }, "rollcalls[0].question: no question 'x'"],
    ['rollcalls', 0, { source: 'x' }, "rollcalls[0].source: no source 'x'"],
    ['outcomes', 0, { question: 'x' }, "outcomes[0].question: no question 'x'"],
    ['outcomes', 1, { meeting: 'x' }, "outcomes[1].meeting: no meeting 'x'"],
    ['outcomes', 1, { source: 'x' }, "outcomes[1].source: no source 'x'"],
    ['outcomes', 1, { supersedes: 'x' }, "outcomes[1].supersedes: no outcome 'x'"],
    ['records', 1, { actor: 'constructor' }, "records[1].actor: no actor 'constructor'"],
    ['records', 1, { actor: '__proto__' }, "records[1].actor: no actor '__proto__'"],
  ];
  it.each(cases)('%s[%i] %j', (table, at, values, fault) => {
    expect(faultsWith(table, at, values)).toEqual([fault]);
  });
});

describe('a group that colours', () => {
  it('is a group of the file', () => {
    expect(faultsOf({ ...exampleFile(), colourGroups: ['nam-members', 'nam'] })).toEqual(["colourGroups[1]: no group 'nam'"]);
    expect(faultsOf({ ...exampleFile(), colourGroups: [7], groups: {} } as never)).toEqual([
      'colourGroups[0]: entry needed but found 7, expected an id of 1 to 120 characters without outer spaces',
      'groups: groups needed but found an object, expected a list',
    ]);
  });
});

describe('an id given twice', () => {
  it.each<Table>(['meetings', 'actors', 'groups', 'issues', 'questions', 'sources', 'records', 'voices', 'rollcalls', 'outcomes'])(
    'in %s',
    (table) => {
      const entry: { id: string } = exampleFile()[table][0]!;
      const faults = faultsAdding(table, { ...entry, iso3: undefined });
      const last = exampleFile()[table].length;
      expect(faults).toEqual([`${table}[${last}].id: id '${entry.id}' is already that of ${table}[0]`]);
    },
  );

  it('by a record and a vote', () => {
    expect(faultsWith('records', 0, { id: 'rc60-usa' })).toEqual([
      "records[0].id: id 'rc60-usa' is that of the vote of 'USA' in roll-call 'rc60'",
    ]);
    expect(faultsWith('records', 0, { id: 'rc60-swe' })).toEqual([]);
    expect(faultsWith('records', 0, { id: 'rc60-USA' })).toEqual([]);
  });
});

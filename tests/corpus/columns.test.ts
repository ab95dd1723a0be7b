import { describe, expect, it } from 'vitest';
import type { Positions } from '../../src/corpus/corpus';
import type { Position } from '../../src/corpus/schema';
import { corpusOf, exampleFile } from './example';

function texts({ strings }: Positions, column: Uint32Array | null): string[] {
  return Array.from(column ?? [], (index) => strings[index] ?? '?');
}

function recordsOf(...records: (Partial<Position> & { id: string })[]) {
  const base = { actor: 'irn', question: 'c9', stance: 'neutral', basis: 'reported', summary: 's', source: 'post', locator: 'l' } as const;
  return corpusOf({ ...exampleFile(), rollcalls: [], records: records.map((record) => Object.assign({}, base, record)) });
}

const idsOf = ({ positions }: { positions: Positions }) => texts(positions, positions.id);

describe('the columns of the example', () => {
  const { positions, notVoting } = corpusOf(exampleFile());

  it('hold votes and records in order of question, actor and precedence', () => {
    expect(texts(positions, positions.id)).toEqual(['rc60-irn', 'rc60-usa', 'c9-irn', 'c9-irn-first']);
    expect(positions).toMatchObject({
      length: 4,
      actor: Uint32Array.of(0, 3, 0, 0),
      question: Uint32Array.of(0, 0, 1, 1),
      x: Int8Array.of(2, -2, -1, -2),
      basis: Uint8Array.of(0, 0, 1, 1),
      date: Int32Array.of(20051208, 20051208, 20140630, 20140601),
      order: Int32Array.of(0, 0, 2, 0),
      source: Uint32Array.of(1, 1, 0, 0),
    });
  });

  it('hold the texts once each', () => {
    expect(texts(positions, positions.dateText)).toEqual(['2005-12-08', '2005-12-08', '2014-06', '2014-06-01']);
    expect(texts(positions, positions.summary)).toEqual(['voted yes', 'voted no', 'Would accept with a change', 'Objected']);
    expect(texts(positions, positions.locator)).toEqual(['A/60/PV.61', 'A/60/PV.61', 'l. 20', 'l. 12']);
    expect(texts(positions, positions.condition)).toEqual(['', '', 'One more change', '']);
    expect(texts(positions, positions.onBehalfOf)).toEqual(['', '', 'nam', '']);
    expect(texts(positions, positions.refs)).toEqual(['', '', '["S1","S2"]', '']);
    expect(positions.strings[0]).toBe('');
    expect(new Set(positions.strings).size).toBe(positions.strings.length);
  });

  it('hold a text once that several records share', () => {
    const { positions: shared } = recordsOf({ id: 'a' }, { id: 'b' });
    expect(shared.strings).toEqual(['', 'a', 's', 'l', 'b']);
    expect(shared.summary).toEqual(Uint32Array.of(2, 2));
  });

  it('list who did not vote', () => {
    expect(notVoting).toEqual({ length: 1, actor: Uint32Array.of(2), question: Uint32Array.of(0) });
  });
});

describe('a roll-call', () => {
  it('makes abstentions neutral, and dates no vote whose question has no date', () => {
    const file = exampleFile();
    const base = file.rollcalls[0]!;
    file.rollcalls = [{ ...base, question: 'c9', yes: [], no: [], abstain: ['SWE'], notVoting: ['USA', 'IRN'], namesThen: undefined }];
    const { positions, notVoting } = corpusOf({ ...file, records: [] });
    expect(positions).toMatchObject({ length: 1, x: Int8Array.of(0), date: Int32Array.of(0), dateText: null, condition: null });
    expect(texts(positions, positions.summary)).toEqual(['abstained']);
    expect([...notVoting.actor]).toEqual([0, 3]);
  });

  it('lists a state once that missed two roll-calls on one question', () => {
    const file = exampleFile();
    const again = { ...file.rollcalls[0]!, id: 'rc60b', yes: [], no: ['IRN'] };
    const { positions, notVoting } = corpusOf({ ...file, records: [], rollcalls: [...file.rollcalls, again] });
    expect(notVoting.length).toBe(1);
    expect(texts(positions, positions.id)).toEqual(['rc60-irn', 'rc60b-irn', 'rc60-usa']);
  });
});

describe('precedence among an actor’s rows on a question', () => {
  it('puts the stronger basis first, whatever the date', () => {
    const corpus = recordsOf(
      { id: 'a', basis: 'inferred', date: '2016' },
      { id: 'b', basis: 'rumoured', date: '2015' },
      { id: 'c', basis: 'reported', date: '2014' },
      { id: 'd', basis: 'record' },
    );
    expect(idsOf(corpus)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('then the later end of the date, no date last', () => {
    const corpus = recordsOf({ id: 'a' }, { id: 'b', date: '2014-06-29' }, { id: 'c', date: '2014-06' }, { id: 'd', date: '2014' });
    expect(idsOf(corpus)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('then the higher order, then the id', () => {
    const corpus = recordsOf({ id: 'c' }, { id: 'a' }, { id: 'b', order: -1 }, { id: 'd', order: 10 }, { id: 'e', order: 9 });
    expect(idsOf(corpus)).toEqual(['d', 'e', 'a', 'c', 'b']);
  });

  it('has columns of length 0 for no rows', () => {
    const { positions } = recordsOf();
    expect(positions).toMatchObject({ length: 0, actor: new Uint32Array(0), id: null, refs: null, strings: [''] });
  });
});

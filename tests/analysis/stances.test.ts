import { describe, expect, it } from 'vitest';
import type { StanceOptions } from '../../src/analysis/options';
import { standingRows } from '../../src/analysis/reduce';
import { heldBy, isUncertain, reduceStances } from '../../src/analysis/stances';
import { positionAt, rowsOf } from '../../src/corpus/evidence';
import type { Position } from '../../src/corpus/schema';
import { corpusOf, DEFAULTS } from './build';

type Given = Partial<Position> & Pick<Position, 'stance'>;

/** One actor and one question with these records, and what is held of it. */
function one(records: readonly Given[], options: Partial<StanceOptions> = {}) {
  const corpus = corpusOf({
    questions: ['q'],
    rows: { a: '.' },
    records: records.map((given) => ({ actor: 'a', question: 'q', ...given })),
  });
  return { corpus, table: reduceStances(corpus, { ...DEFAULTS, ...options }), options: { ...DEFAULTS, ...options } };
}

function held(records: readonly Given[], options: Partial<StanceOptions> = {}) {
  return heldBy(one(records, options).table, 0, 0);
}

describe('one stance per actor and question', () => {
  it('keeps no record apart from neutral', () => {
    const table = reduceStances(corpusOf({ questions: ['q', 'r', 's'], rows: { a: '. 0 x' } }), DEFAULTS);
    expect([0, 1, 2].map((question) => heldBy(table, 0, question))).toEqual([undefined, 'neutral', undefined]);
    expect([...table.any]).toEqual([0b010]);
  });

  it('knows the five stances', () => {
    const table = reduceStances(corpusOf({ questions: ['q1', 'q2', 'q3', 'q4', 'q5'], rows: { a: '+ p 0 n -' } }), DEFAULTS);
    expect([0, 1, 2, 3, 4].map((question) => heldBy(table, 0, question))).toEqual([
      'support',
      'qualified-support',
      'neutral',
      'qualified-opposition',
      'opposition',
    ]);
  });

  it('lets the strongest basis stand, however late the others', () => {
    expect(
      held([
        { stance: 'opposition', basis: 'reported', date: '2015', order: 9 },
        { stance: 'support', basis: 'record', date: '2010' },
      ]),
    ).toBe('support');
  });

  it('lets the latest of equals stand, by the end of its date', () => {
    const year: Given = { stance: 'opposition', date: '2014' };
    expect(held([{ stance: 'support', date: '2014-12-30' }, year])).toBe('opposition');
    expect(held([{ stance: 'support', date: '2015-01' }, year])).toBe('support');
  });

  it('goes by order within one date', () => {
    const first: Given = { stance: 'support', date: '2014-06', order: 1 };
    expect(held([first, { stance: 'opposition', date: '2014-06-30', order: 2 }])).toBe('opposition');
    expect(held([first, { stance: 'opposition', date: '2014-06' }])).toBe('support');
  });

  it('puts a record without a date before all others, even with a higher order', () => {
    expect(
      held([
        { stance: 'opposition', order: 5 },
        { stance: 'support', date: '1990' },
      ]),
    ).toBe('support');
  });

  it('calls equals that differ mixed, half a step included', () => {
    expect(held([{ stance: 'support' }, { stance: 'opposition' }])).toBe('mixed');
    expect(held([{ stance: 'support' }, { stance: 'qualified-support' }])).toBe('mixed');
    expect(held([{ stance: 'support' }, { stance: 'support' }])).toBe('support');
  });

  it('lets a stronger record settle a clash of weaker ones', () => {
    const clash: Given[] = [
      { stance: 'support', basis: 'reported' },
      { stance: 'opposition', basis: 'reported' },
    ];
    expect(held([...clash, { stance: 'neutral', basis: 'record' }])).toBe('neutral');
    expect(held([...clash, { stance: 'neutral', basis: 'rumoured' }])).toBe('mixed');
  });
});

describe('bases and qualified records', () => {
  const both: Given[] = [
    { stance: 'opposition', basis: 'rumoured' },
    { stance: 'support', basis: 'inferred' },
  ];

  it('asks for rumour and inference before it counts them, and marks them', () => {
    expect(held(both)).toBeUndefined();
    expect(held(both, { basis: ['record', 'inferred'] })).toBe('support');
    expect(held(both, { basis: ['inferred', 'rumoured'] })).toBe('opposition');
    expect(isUncertain(one(both, { basis: ['rumoured'] }).table, 0, 0)).toBe(true);
    expect(isUncertain(one([...both, { stance: 'neutral', basis: 'reported' }]).table, 0, 0)).toBe(false);
  });

  it('leaves qualified records out before it reduces, so that an earlier full one stands', () => {
    const softened: Given[] = [
      { stance: 'opposition', date: '2010' },
      { stance: 'qualified-opposition', date: '2012' },
    ];
    expect(held(softened)).toBe('qualified-opposition');
    expect(held(softened, { qualified: 'half' })).toBe('qualified-opposition');
    expect(held(softened, { qualified: 'out' })).toBe('opposition');
    expect(held([{ stance: 'qualified-support' }], { qualified: 'out' })).toBeUndefined();
  });

  it('tells the rows that stand from the overruled ones', () => {
    const { corpus, options } = one([
      { id: 'old', stance: 'support', date: '2010' },
      { id: 'yes', stance: 'support', date: '2012' },
      { id: 'no', stance: 'opposition', date: '2012' },
      { id: 'whisper', stance: 'neutral', basis: 'rumoured', date: '2013' },
    ]);
    const standing = standingRows(corpus, rowsOf(corpus, 0, 0), options);
    expect(standing.map((row) => positionAt(corpus, row).id)).toEqual(['no', 'yes']);
    expect(standingRows(corpus, [], options)).toEqual([]);
  });
});

describe('statements for a bloc', () => {
  it('gives what one actor read out for a bloc to the bloc', () => {
    const corpus = corpusOf({
      questions: ['q'],
      rows: { irn: '.', nam: '.' },
      kinds: { nam: 'bloc' },
      records: [{ actor: 'irn', question: 'q', stance: 'support', onBehalfOf: 'nam' }],
    });
    const table = reduceStances(corpus, DEFAULTS);
    expect([0, 1].map((actor) => heldBy(table, actor, 0))).toEqual([undefined, 'support']);
  });

  it('weighs it with what the bloc said itself, and leaves the reader its own', () => {
    const corpus = corpusOf({
      questions: ['q'],
      rows: { irn: '-', nam: '.' },
      kinds: { nam: 'bloc' },
      records: [
        { actor: 'nam', question: 'q', stance: 'neutral', date: '2010' },
        { actor: 'irn', question: 'q', stance: 'support', onBehalfOf: 'nam', date: '2011' },
      ],
    });
    const table = reduceStances(corpus, DEFAULTS);
    expect([0, 1].map((actor) => heldBy(table, actor, 0))).toEqual(['opposition', 'support']);
  });
});

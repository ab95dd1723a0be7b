import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../src/corpus/parse';
import { bareText, POSITION_COLUMNS, safeText } from '../../../src/exchange/positionsTable';
import { corpusIn, mapped, read, saidIn } from './files';

const flawsOf = async (content: string) => {
  const answer = await read(content);
  return answer.kind === 'refused' ? answer.flaws.map(({ kind, row, column, value }) => [kind, row, column, value]) : answer.kind;
};
const warningsOf = async (content: string) => {
  const answer = await read(content);
  if (answer.kind !== 'built') throw new Error(JSON.stringify(answer));
  return answer.built.warnings.map(({ kind, count }) => [kind, count]);
};

describe('every column of a positions table', () => {
  it('has its place in the corpus', async () => {
    const row = [
      'Sweden',
      'C9',
      'qualified support',
      'MPP 6',
      '2014-06',
      'state',
      'swe',
      'no more changes',
      'record',
      'EU',
      'Spoke twice',
      'Minutes',
      'https://example.org/m',
      'p. 3',
      '2',
    ];
    const { file } = corpusIn(await read(`${POSITION_COLUMNS.join('\t')}\n${row.join('\t')}\n`, 'WSIS_10.tsv'));
    expect(file.title).toBe('WSIS 10');
    expect(file.records).toEqual([
      {
        id: 'r0000002',
        actor: 'swe',
        question: 'c9',
        stance: 'qualified-support',
        basis: 'record',
        date: '2014-06',
        order: 2,
        condition: 'no more changes',
        summary: 'Spoke twice',
        source: 'minutes',
        locator: 'p. 3',
        onBehalfOf: 'eu',
      },
    ]);
    expect(file.actors).toEqual([
      { id: 'eu', name: 'EU', kind: 'bloc' },
      { id: 'swe', name: 'Sweden', kind: 'state', iso3: 'SWE' },
    ]);
    expect(file.sources).toEqual([{ id: 'minutes', title: 'Minutes', url: 'https://example.org/m' }]);
    // How a question was to be decided no table says: that is not the same as that it was not to be.
    expect(file.questions[0]).not.toHaveProperty('rule');
    expect(file.meetings[0]).toMatchObject({ id: 'mpp-6', from: '2014-06', to: '2014-06' });
  });
});

describe('what is wrong is told with its place', () => {
  it('for every row', async () => {
    const table = 'actor,issue,stance,date,basis,iso3,order\nA,Q,yes,2012-13,hearsay,AB,1.5\n,Q,yes,2012,,,\nB,,no,2012-02-30,,,\n';
    expect(await flawsOf(table)).toEqual([
      ['date-unreadable', 2, 'date', '2012-13'],
      ['date-unreadable', 4, 'date', '2012-02-30'],
      ['basis-unknown', 2, 'basis', 'hearsay'],
      ['order-bad', 2, 'order', '1.5'],
      ['iso3-bad', 2, 'iso3', 'AB'],
      ['actor-missing', 3, 'actor', null],
      ['issue-missing', 4, 'issue', null],
    ]);
  });

  it('for quotation marks and rows that are too wide', async () => {
    expect(await flawsOf('actor,issue,stance\nA,"Q,yes\nB,Q,no\n')).toEqual([['bad-quotes', 2, null, null]]);
    expect(await flawsOf('actor,issue,stance\nA,Q,yes\nB,Q,no,what\n,Q,yes\nC,Q,yes,,more,\nD,Q,no,,\n')).toEqual([
      ['extra-cells', 3, 'column 4', 'what'],
      ['extra-cells', 5, 'column 5', 'more'],
      ['actor-missing', 4, 'actor', null],
    ]);
    expect(await flawsOf('who,what,vote\nA,Q,yes,1\nB,Q,yes,2\n')).toEqual([
      ['extra-cells', 2, 'column 4', '1'],
      ['extra-cells', 3, 'column 4', '2'],
    ]);
  });

  it('up to ten thousand times, and the rest by its number', async () => {
    const answer = await read(`actor,issue,stance\n${'A,Q,yes,what\n'.repeat(10_005)}`);
    if (answer.kind !== 'refused') throw new Error(answer.kind);
    expect(answer.flaws).toHaveLength(10_001);
    expect(answer.flaws.at(-1)).toMatchObject({ kind: 'extra-cells', row: null, count: 5 });
  });

  it('for JSON that is broken', async () => {
    expect(await flawsOf('[\n{"actor": "A",}\n]')).toEqual([['bad-json', 2, '15', expect.any(String)]]);
    expect(await flawsOf('{"actor": "A"}\n{"actor": }\n\n{"actor"}\n')).toEqual([
      ['bad-json', 2, '11', '}'],
      ['bad-json', 4, '9', '}'],
    ]);
    expect(await flawsOf('[{"actor": "A"},\n\n {"actor": yes}]')).toEqual([['bad-json', 3, '12', 'yes}]']]);
    expect(await flawsOf('[{"actor": "A"},\n{"actor": "B"')).toEqual([['bad-json', 2, '14', null]]);
    expect(await flawsOf('[{"actor": {"name": "A"}}, {"actor": ["B"]}, 3]')).toEqual([
      ['not-a-row', 3, null, null],
      ['nested-value', 1, 'actor', '{…}'],
      ['nested-value', 2, 'actor', '[…]'],
    ]);
  });

  it('for lines of JSON of two kinds', async () => {
    expect(await flawsOf('["actor","issue","stance"]\n{"actor":"A","issue":"Q","stance":"no"}\n["B","Q","no"]\n7\n')).toEqual([
      ['not-a-row', 2, null, null],
      ['not-a-row', 4, null, null],
    ]);
    expect(await flawsOf('{"actor":"A","issue":"Q","stance":"no"}\n["B","Q","no"]\n')).toEqual([['not-a-row', 2, null, null]]);
  });
});

describe('rows of one actor on one question', () => {
  it('that are equal count once; others of equal rank are kept and mixed', async () => {
    const table = 'actor,issue,stance\nA,Q,yes\nA,Q,yes\nA,Q,no\nB,Q,yes\nB,R,\n';
    expect(await warningsOf(table)).toEqual([
      ['stance-empty', 1],
      ['duplicates', 1],
      ['contradictions', 1],
    ]);
    expect(saidIn(corpusIn(await read(table)))).toEqual(['a q table support', 'a q table opposition', 'b q table support']);
  });
});

describe('names', () => {
  it('are trimmed, in NFC and without control characters; alike ones are named and merged only when asked', async () => {
    const table =
      'actor,issue,stance\nCôte d’Ivoire,Q,yes\n Co\u0302te d’Ivoire ,R,yes\nCote d’Ivoire,S,yes\nBrasil,Q,yes\nBrazil,Q,no\nBrazil,R,no\nRes 1,Q,no\nRes 2,Q,no\nCOP-A,Q,no\nCOP-B,Q,no\nBody II,Q,no\nBody III,Q,no\nX\u0007y,Q,no\n';
    const answer = await read(table);
    if (answer.kind !== 'built') throw new Error(answer.kind);
    expect(
      corpusIn(answer)
        .actors.map(({ name }) => name)
        .sort(),
    ).toEqual(['Body II', 'Body III', 'Brasil', 'Brazil', 'COP-A', 'COP-B', 'Cote d’Ivoire', 'Côte d’Ivoire', 'Res 1', 'Res 2', 'Xy']);
    expect(answer.built.likenesses).toEqual([
      { table: 'actor', from: 'Cote d’Ivoire', to: 'Côte d’Ivoire', counts: [1, 2] },
      { table: 'actor', from: 'Brasil', to: 'Brazil', counts: [1, 2] },
    ]);
    expect(answer.built.warnings.map(({ kind }) => kind)).toContain('control-characters');
  });

  it('of merges that go in a circle stay as they are', async () => {
    const answer = await mapped('actor,issue,vote\nA,Q,yes\nB,Q,no\n', (proposal) => ({
      ...proposal,
      merges: [
        ['actor', 'A', 'B'],
        ['actor', 'B', 'A'],
      ],
    }));
    expect(corpusIn(answer).actors.map(({ name }) => name)).toEqual(['A', 'B']);
  });
});

describe('a bare 0 or 2', () => {
  it('has no meaning until a person gives it one', async () => {
    expect(await read('actor,issue,stance\nA,Q,1\nB,Q,2\n')).toMatchObject({ shape: { proposal: { stances: [['1', 'support']] } } });
    const table = 'actor,issue,stance\nA,Q,1\nB,Q,0\nC,Q,-1\n';
    const answer = await read(table);
    expect(answer).toMatchObject({
      kind: 'ask',
      shape: {
        proposal: {
          stances: [
            ['1', 'support'],
            ['-1', 'opposition'],
          ],
        },
      },
    });
    expect(await mapped(table)).toMatchObject({ kind: 'refused', flaws: [{ kind: 'stance-unknown', row: 3, value: '0' }] });
    const said = saidIn(corpusIn(await mapped(table, (proposal) => ({ ...proposal, stances: [...proposal.stances, ['0', 'none']] }))));
    expect(said).toEqual(['a q table support', 'c q table opposition']);
  });
});

describe('days and months', () => {
  it('that could be either way round are asked about', async () => {
    const table = 'actor,issue,stance,date\nA,Q,yes,03/04/2012\n';
    expect((await read(table)).kind).toBe('ask');
    const dates = async (order: 'dmy' | 'mdy') =>
      corpusIn(await mapped(table, (proposal) => ({ ...proposal, dates: order }))).file.records[0]?.date;
    expect([await dates('dmy'), await dates('mdy')]).toEqual(['2012-04-03', '2012-03-04']);
  });
});

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', '=1+1', "'", '<script>', 'a,b', '"', '\u202e', '东'),
);
const rows = fc.array(
  fc.record({
    actor: word,
    issue: word,
    stance: fc.constantFrom('yes', 'no', 'abstain', 'qualified-support'),
    meeting: word,
    date: fc.constantFrom('', '2012', '2013-05-06'),
    basis: fc.constantFrom('', 'record', 'inferred'),
    condition: fc.oneof(fc.constant(''), word),
    evidence: fc.oneof(fc.constant(''), word),
    source: fc.oneof(fc.constant(''), word),
    source_url: fc.constantFrom('', 'https://a.org/x', 'javascript:alert(1)'),
    on_behalf_of: fc.oneof(fc.constant(''), word),
    order: fc.constantFrom('', '1', '-2'),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('any table', () => {
  it('makes a corpus whose file is one that the parser accepts and makes the same corpus of', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const answer = await read(JSON.stringify(table));
        // A name of nothing but spaces is none.
        fc.pre(answer.kind !== 'refused' || !answer.flaws.some(({ kind }) => kind === 'actor-missing' || kind === 'issue-missing'));
        const corpus = corpusIn(answer);
        const { corpus: again, faults } = parseCorpus(corpus.file);
        expect(faults).toBeUndefined();
        expect(again?.file).toEqual(corpus.file);
        const { actor, question, x, date, basis, order, source } = corpus.positions;
        expect(again?.positions).toMatchObject({ actor, question, x, date, basis, order, source });
        for (const { url } of corpus.sources) expect(url ?? 'https://').toMatch(/^https:\/\//);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the escape of formulas', () => {
  it('is taken off again', () => {
    fc.assert(
      fc.property(fc.oneof(word, fc.stringMatching(/^['=+@-]{0,3}[a-z1.]{0,3}$/)), (text) => {
        expect(bareText(safeText(text))).toBe(text);
      }),
    );
    expect(['=1', '+a', '-a', '@a', '\ta', "'a", 'a', '-5', '+1.5'].map(safeText)).toEqual([
      "'=1",
      "'+a",
      "'-a",
      "'@a",
      "'\ta",
      "''a",
      'a',
      '-5',
      '+1.5',
    ]);
  });
});

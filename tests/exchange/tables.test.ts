import { csvParseRows } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/exchange/write/csv';
import { bareText } from '../../src/exchange/positionsTable';
import { coalitionsCsv, matrixCsv, tiesCsv } from '../../src/exchange/write/tables';
import { selectDyads } from '../../src/state/select';
import { defaultView, type View } from '../../src/state/view';
import { corpusOf } from '../analysis/build';
import { hostileCorpus, hostileText } from './hostile';

const view = (more: Partial<View> = {}): View => ({ ...defaultView(), ...more });

describe('cells', () => {
  it('come back from a table whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText(), { minLength: 2, maxLength: 2 }), { maxLength: 5 }), (rows) => {
        const [header, ...read] = csvParseRows(csvOf(['a', 'b'], rows));
        expect(header).toEqual(['a', 'b']);
        expect(read.map((row) => row.map(bareText))).toEqual(rows);
      }),
    );
  });

  it('are no formulas to a spreadsheet', () => {
    expect(csvOf(['a'], [['=1'], ['＝1'], ['\t=1']])).toBe("a\n'=1\n'＝1\n'\t=1\n");
    fc.assert(
      fc.property(hostileText(), (text) => {
        const [, [cell = ''] = []] = csvParseRows(csvOf(['a'], [[text]]));
        expect(/^[=+\-@＝＋－＠\p{Cc}]/u.test(cell) && Number.isNaN(Number(cell.replace(',', '.')))).toBe(false);
      }),
    );
  });

  it('hold numbers in full and nothing for what is undefined', () => {
    expect(csvOf(['x'], [[1 / 3], [-0.5], [Number.NaN], [undefined]])).toBe('x\n0.3333333333333333\n-0.5\n\n\n');
  });
});

describe('the ties table', () => {
  it('has a row for every dyad with a shared question', () => {
    // a and b: together on q1, q2, opposed on q3; c shares only q3 with both; d shares nothing.
    const corpus = corpusOf({ questions: ['q1', 'q2', 'q3', 'q4'], rows: { a: '+-+.', b: '+--.', c: '..0.', d: '...+' } });
    expect(tiesCsv(corpus, view())).toBe(
      ['actor_a,actor_b,shared,aligned,opposed,score,tie', `a,b,3,2,1,${1 / 3},mixed`, 'a,c,1,0,0,0,none', 'b,c,1,0,0,0,none', ''].join(
        '\n',
      ),
    );
  });

  it('leaves an undefined score empty and a dyad below the least without a tie', () => {
    const corpus = corpusOf({ questions: ['q1'], rows: { a: '+', b: '+' } });
    expect(tiesCsv(corpus, view({ measure: 'kappa', min: 2 }))).toContain('a,b,1,1,0,,none\n');
  });
});

describe('the coalitions table', () => {
  it('has a row for every actor, empty where there is no coalition', () => {
    const corpus = corpusOf({ questions: ['q1', 'q2'], rows: { a: '+.', b: '+.', c: '.+' } });
    const division = { blockOf: Int32Array.of(0, 0, -1), stability: Float64Array.of(1, 0.25, Number.NaN) };
    expect(coalitionsCsv(corpus, view(), division)).toBe('actor,coalition,stability\na,1,1\nb,1,0.25\nc,,\n');
  });
});

describe('the matrix', () => {
  it('tells each stance, mixed records and no record apart', () => {
    const corpus = corpusOf({ questions: ['q1', 'q2'], rows: { a: '+p', b: '0n', c: '-.', d: '±.' } });
    expect(matrixCsv(corpus, view())).toBe('actor,q1,q2\na,1,0.5\nb,0,-0.5\nc,-1,\nd,mixed,\n');
  });
});

it('writes tables of any corpus whose rows are as many as its actors and dyads', () => {
  fc.assert(
    fc.property(hostileCorpus(), (corpus) => {
      const { actors, n } = selectDyads(corpus, view());
      expect(csvParseRows(tiesCsv(corpus, view()))).toHaveLength(1 + n.filter((shared) => shared > 0).length);
      expect(csvParseRows(matrixCsv(corpus, view()))).toHaveLength(1 + actors.length);
      for (const [a = '', b = ''] of csvParseRows(tiesCsv(corpus, view())).slice(1)) expect(bareText(a) < bareText(b)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

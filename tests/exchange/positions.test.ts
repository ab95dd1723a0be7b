import { csvParse } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/corpus/content';
import type { Corpus } from '../../src/corpus/corpus';
import { positionAt } from '../../src/corpus/evidence';
import { parseCorpus } from '../../src/corpus/parse';
import { shippedCorpus } from '../../src/corpus/shipped';
import { bareText, POSITION_COLUMNS, REQUIRED_COLUMNS } from '../../src/exchange/positionsTable';
import { positionsCsv } from '../../src/exchange/write/positions';
import { corpusOf, exampleFile } from '../corpus/example';
import { hostileCorpus } from './hostile';

const NUMBERS = new Set(['order']);

function rowsOf(corpus: Corpus): Record<string, string>[] {
  return csvParse(positionsCsv(corpus), (row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell = '']) => [column, NUMBERS.has(column) ? cell : bareText(cell)])),
  );
}

/** How many different pairs there are, and how many different firsts and seconds: all equal where the pairing is one to one. */
function sizes(pairs: readonly (readonly [string, string])[]): readonly number[] {
  return [pairs.map((pair) => JSON.stringify(pair)), pairs.map(([a]) => a), pairs.map(([, b]) => b)].map((list) => new Set(list).size);
}

function expectSamePositions(corpus: Corpus): void {
  const rows = rowsOf(corpus);
  const positions = Array.from({ length: corpus.positions.length }, (_, row) => positionAt(corpus, row));
  expect(rows).toHaveLength(positions.length);
  const told = rows.map(({ stance, basis, date, evidence, locator, condition, order }) => [
    stance,
    basis,
    date,
    evidence,
    locator,
    condition,
    order,
  ]);
  const known = positions.map(({ stance, basis, date = '', summary, locator, condition = '', order = '' }) => [
    stance,
    basis,
    date,
    summary,
    locator,
    condition,
    String(order),
  ]);
  expect(told).toEqual(known);
  const [actors, names, both] = sizes(rows.map(({ actor = '' }, at) => [actor, positions[at]!.actor]));
  expect([names, both]).toEqual([actors, actors]);
  const [questions, cells, ids] = sizes(rows.map(({ issue, meeting }, at) => [JSON.stringify([issue, meeting]), positions[at]!.question]));
  expect([cells, ids]).toEqual([questions, questions]);
}

describe('the positions table', () => {
  it('has its columns in their order', () => {
    const [header = ''] = positionsCsv(corpusOf(exampleFile())).split('\n');
    expect(header.split(',')).toEqual(POSITION_COLUMNS);
    expect(header.split(',').slice(0, 3)).toEqual(REQUIRED_COLUMNS);
  });

  it('writes a record with all it has, and a vote', () => {
    const rows = rowsOf(corpusOf(exampleFile()));
    expect(rows.find(({ order }) => order === '2')).toEqual({
      actor: 'Iran',
      issue: 'Media',
      stance: 'qualified-opposition',
      meeting: 'Sixth meeting',
      date: '2014-06',
      actor_kind: 'state',
      iso3: 'IRN',
      condition: 'One more change',
      basis: 'reported',
      on_behalf_of: 'Non-Aligned Movement',
      evidence: 'Would accept with a change',
      source: 'A post',
      source_url: '',
      locator: 'l. 20',
      order: '2',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ actor: 'United States', issue: 'Security', stance: 'opposition', date: '2005-12-08' }),
    );
  });

  it('names a question after its issue where it is alone with it at its meeting, else after both', () => {
    const file = exampleFile();
    const [first] = file.questions;
    if (!first) throw new Error('no question');
    const corpus = corpusOf({ ...file, questions: [...file.questions, { ...first, id: 'c9-again', short: 'Reopening' }] });
    expect(rowsOf(corpus).map(({ issue }) => issue)).toEqual(expect.arrayContaining(['Media: C9', 'Security']));
  });

  it('gives every question of the shipped corpus a name of its own at its meeting', () => expectSamePositions(shippedCorpus()));

  it('gives back the positions of any corpus', () => {
    fc.assert(fc.property(hostileCorpus(), expectSamePositions), { numRuns: 30 });
  });
});

describe('the corpus file', () => {
  it('of any corpus reads back as the same corpus and the same text', () => {
    fc.assert(
      fc.property(hostileCorpus(), (corpus) => {
        const text = canonicalText(corpus.file);
        const { corpus: again } = parseCorpus(JSON.parse(text));
        expect(again?.file).toEqual(corpus.file);
        expect(again && canonicalText(again.file)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

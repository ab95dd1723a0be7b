import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus';
import { positionAt, rowsOf, rowsOfQuestion } from '../../src/corpus/evidence';
import { arbitraryCorpus } from './arbitrary';
import { corpusOf, exampleFile } from './example';

function search({ positions }: Corpus, wanted: (row: number) => boolean): number[] {
  return Array.from({ length: positions.length }, (_, row) => row).filter(wanted);
}

const corpus = corpusOf(exampleFile());

describe('the record of a row', () => {
  it('is the file’s record', () => {
    const [first, second] = exampleFile().records;
    expect(positionAt(corpus, 3)).toStrictEqual(first);
    expect(positionAt(corpus, 2)).toStrictEqual(second);
  });

  it('is made from a vote', () => {
    expect(positionAt(corpus, 1)).toStrictEqual({
      id: 'rc60-usa',
      actor: 'usa',
      question: 'a60',
      stance: 'opposition',
      basis: 'record',
      date: '2005-12-08',
      summary: 'voted no',
      source: 'votes',
      locator: 'A/60/PV.61',
    });
  });

  it('of a row that is not there is refused', () => {
    expect(() => positionAt(corpus, 4)).toThrow(new RangeError("no row 4 in corpus 'example'"));
    expect(() => positionAt(corpus, -1)).toThrow(RangeError);
  });

  it('gives back every record of any file, but for an order of 0', () => {
    fc.assert(
      fc.property(arbitraryCorpus(), (any) => {
        const records = new Map(Array.from({ length: any.positions.length }, (_, row) => [positionAt(any, row).id, positionAt(any, row)]));
        const votes = any.file.rollcalls.reduce((sum, { yes, no, abstain }) => sum + yes.length + no.length + abstain.length, 0);
        expect(records.size).toBe(any.file.records.length + votes);
        for (const { order, ...record } of any.file.records) {
          expect(records.get(record.id)).toStrictEqual(order ? { ...record, order } : record);
        }
      }),
    );
  });
});

describe('rows', () => {
  it('of the example', () => {
    expect(rowsOfQuestion(corpus, 0)).toEqual([0, 1]);
    expect(rowsOfQuestion(corpus, 1)).toEqual([2, 3]);
    expect(rowsOf(corpus, 0, 1)).toEqual([2, 3]);
    expect(rowsOf(corpus, 3, 0)).toEqual([1]);
    expect(rowsOf(corpus, 1, 0)).toEqual([]);
    expect(rowsOf(corpus, 9, 0)).toEqual([]);
    expect(rowsOf(corpus, 0, 9)).toEqual([]);
  });

  it('are those that a search through all rows finds, in the order of the columns', () => {
    fc.assert(
      fc.property(arbitraryCorpus(), (any) => {
        const { actor, question } = any.positions;
        any.questions.forEach((_, q) => {
          expect(rowsOfQuestion(any, q)).toEqual(search(any, (row) => question[row] === q));
          any.actors.forEach((__, a) => expect(rowsOf(any, a, q)).toEqual(search(any, (row) => question[row] === q && actor[row] === a)));
        });
      }),
    );
  });
});

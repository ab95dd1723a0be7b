import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import type { CorpusFile } from '../../src/corpus/schema';
import { corpusOf, exampleFile } from './example';

describe('a sound file', () => {
  const corpus = corpusOf(exampleFile());

  it('becomes tables in order, with indices', () => {
    expect(corpus.meetings.map(({ id }) => id)).toEqual(['unga-60', 'mpp-6']);
    expect(corpus.actors.map(({ id }) => id)).toEqual(['irn', 'nam', 'swe', 'usa']);
    expect(corpus.questions.map(({ id }) => id)).toEqual(['a60', 'c9']);
    expect(corpus.sources.map(({ id }) => id)).toEqual(['post', 'votes']);
    expect(corpus.index.actor.get('swe')).toBe(2);
    expect(corpus.index.group.get('nam-members')).toBe(0);
    expect([...corpus.meetingOf]).toEqual([0, 1]);
    expect([...corpus.issueOf]).toEqual([1, 0]);
    expect(corpus.meta).toEqual({
      id: 'example',
      title: 'Example',
      description: 'Two meetings',
      version: '1',
      licence: 'CC0-1.0',
      language: 'en',
    });
  });

  it('has meetings in order of first day, last day and id', () => {
    const meeting = { name: 'n', short: 's', body: 'b', coverage: 'c', sources: [] };
    const days = {
      d: ['2014-02', '2014-03'],
      c: ['2014', '2014-01'],
      b: ['2014', '2014'],
      a: ['2014', '2014'],
      e: ['2014-01-02', '2014-01-02'],
    };
    const meetings = Object.entries(days).map(([id, [from, to]]) => Object.assign({ id, from, to }, meeting));
    const file = { ...exampleFile(), meetings, questions: [], records: [], voices: [], arguments: [], rollcalls: [], outcomes: [] };
    expect(corpusOf(file).meetings.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'e', 'd']);
  });

  it('has questions in order of meeting, date (none first) and id', () => {
    const file = exampleFile();
    const [later, earlier] = file.questions;
    const asked = (id: string, base: typeof later, date?: string) => Object.assign({}, base, { id }, date && { date });
    const questions = [
      asked('a', later, '2014-06-01'),
      asked('z', later),
      asked('c', earlier, '2005-12'),
      ...file.questions,
      asked('b', later, '2014'),
    ];
    expect(corpusOf({ ...file, questions }).questions.map(({ id }) => id)).toEqual(['a60', 'c', 'c9', 'z', 'a', 'b']);
  });

  it('keeps the file, its tables in order', () => {
    for (const [key, value] of Object.entries(exampleFile())) {
      const kept: unknown = corpus.file[key as keyof CorpusFile];
      expect(Array.isArray(kept) ? new Set<unknown>(kept) : kept).toEqual(Array.isArray(value) ? new Set<unknown>(value) : value);
    }
    expect(corpus.file.meetings).toBe(corpus.meetings);
  });

  it('is a copy of the input', () => {
    const file = exampleFile();
    const { actors } = corpusOf(file);
    file.actors[0] = { id: 'xxx', name: 'Changed', kind: 'state' };
    expect(actors.map(({ id }) => id)).toEqual(['irn', 'nam', 'swe', 'usa']);
  });

  it('may hold a record dated outside its meeting', () => {
    const [record] = exampleFile().records;
    expect(parseCorpus({ ...exampleFile(), records: [{ ...record, date: '1999' }] }).faults).toBeUndefined();
  });

  it('may use names of object properties as ids', () => {
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const text = JSON.stringify(exampleFile()).replaceAll('"irn"', `"${name}"`).replaceAll('"c9"', `"${name}"`);
      const { index, positions } = corpusOf(JSON.parse(text));
      expect(positions.actor[positions.length - 1]).toBe(index.actor.get(name));
      expect(positions.question[positions.length - 1]).toBe(index.question.get(name));
    }
  });
});

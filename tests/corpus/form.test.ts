import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import type { CorpusFile } from '../../src/corpus/schema';
import { exampleFile } from './example';

type Spoil = (file: Loose) => void;
type Loose = Record<string, unknown> & Record<string, Record<string, unknown>[]>;

/** The faults of the example after it was spoiled, as a coder reads them. */
function faultsAfter(spoil: Spoil): string[] {
  const file = exampleFile() as unknown as Loose;
  spoil(file);
  return (parseCorpus(file).faults ?? []).map(({ path, id, message }) => `${path} (${id}): ${message}`);
}

function entry(file: Loose, table: keyof CorpusFile, at = 0): Record<string, unknown> {
  return file[table]?.[at] ?? {};
}

describe('a fault of form', () => {
  it.each<[string, Spoil, string]>([
    [
      'a word that is not in the vocabulary',
      (file) => (entry(file, 'records', 1)['stance'] = 'yes'),
      "records[1].stance (c9-irn): stance needed but found 'yes', expected one of support, qualified-support, neutral, qualified-opposition, opposition",
    ],
    [
      'a missing field',
      (file) => delete entry(file, 'records', 1)['basis'],
      'records[1].basis (c9-irn): basis needed but found nothing, expected one of record, reported, rumoured, inferred',
    ],
    [
      'a number for a text',
      (file) => (entry(file, 'actors')['name'] = 7),
      'actors[0].name (usa): name needed but found 7, expected a text that is not empty',
    ],
    [
      'an empty text',
      (file) => (entry(file, 'actors')['name'] = ''),
      "actors[0].name (usa): name needed but found '', expected a text that is not empty",
    ],
    [
      'a date of another form',
      (file) => (entry(file, 'questions', 1)['date'] = '8.12.2005'),
      "questions[1].date (a60): date needed but found '8.12.2005', expected a date as YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    [
      'a broken order',
      (file) => (entry(file, 'records')['order'] = 1.5),
      'records[0].order (c9-irn-first): order needed but found 1.5, expected a whole number',
    ],
    [
      'an id with outer spaces, without a word on the id that is then missing',
      (file) => (entry(file, 'voices')['id'] = ' v1'),
      "voices[0].id ( v1): id needed but found ' v1', expected an id of 1 to 120 characters without outer spaces",
    ],
    [
      'an object in a list of texts',
      (file) => (entry(file, 'records', 1)['refs'] = ['S1', {}]),
      'records[1].refs[1] (c9-irn): entry needed but found an object, expected a text that is not empty',
    ],
    [
      'a lower-case ISO code',
      (file) => (entry(file, 'rollcalls')['yes'] = ['irn']),
      "rollcalls[0].yes[0] (rc60): entry needed but found 'irn', expected three capital letters (ISO 3166-1 alpha-3)",
    ],
    [
      'a name then without a code',
      (file) => (entry(file, 'rollcalls')['namesThen'] = { Persia: 'PERSIA' }),
      "rollcalls[0].namesThen.Persia (rc60): entry needed but found 'Persia', expected three capital letters (ISO 3166-1 alpha-3)",
    ],
    [
      'a long text, cut',
      (file) => (entry(file, 'actors')['kind'] = 'x'.repeat(99)),
      `actors[0].kind (usa): kind needed but found '${'x'.repeat(60)}…', expected one of state, bloc, organisation, constituency, person`,
    ],
    [
      'an entry that is none',
      (file) => file['voices']?.push(null as never),
      'voices[1] (undefined): entry needed but found null, expected an object',
    ],
    [
      'another format',
      (file) => Object.assign(file, { format: 'csv' }),
      "format (undefined): format needed but found 'csv', expected 'caucus-corpus/1'",
    ],
    [
      'a table that is no list, without a word on what refers to it',
      (file) => Object.assign(file, { actors: {} }),
      'actors (undefined): actors needed but found an object, expected a list',
    ],
    ['a missing table', (file) => delete file['outcomes'], 'outcomes (undefined): outcomes needed but found nothing, expected a list'],
  ])('%s', (_, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([fault]);
  });

  it('every unknown key, those of object properties too', () => {
    const faults = faultsAfter((file) => {
      Object.defineProperty(entry(file, 'issues'), '__proto__', { value: 1, enumerable: true });
      Object.assign(entry(file, 'issues'), { constructor: 1, colour: 2 });
      Object.assign(file, { extra: 3 });
    });
    const accepted = 'expected only id, name, description';
    expect(faults).toEqual([
      expect.stringMatching(/^extra \(undefined\): unknown key 'extra', expected only \$schema, format, id, .*, outcomes$/),
      `issues[0].__proto__ (media): unknown key '__proto__', ${accepted}`,
      `issues[0].constructor (media): unknown key 'constructor', ${accepted}`,
      `issues[0].colour (media): unknown key 'colour', ${accepted}`,
    ]);
  });

  it.each([[null], [undefined], ['text'], [7], [true], [[]], [{}], [Symbol('s')], [() => 1]])('%s is no corpus', (input) => {
    expect(parseCorpus(input).faults?.length).toBeGreaterThan(0);
  });

  it('names the whole file where there is no path', () => {
    expect(parseCorpus('text').faults).toEqual([
      { path: '(file)', id: undefined, message: "corpus needed but found 'text', expected an object" },
    ]);
  });
});

describe('several faults', () => {
  it('are told together, of form and of reference, in the order of the file', () => {
    const faults = faultsAfter((file) => {
      Object.assign(entry(file, 'records', 1), { stance: 'no', actor: 'irn2' });
      Object.assign(entry(file, 'records', 0), { source: 'blog' });
      Object.assign(entry(file, 'meetings'), { sources: ['blog'] });
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(' ')))).toEqual([
      'meetings[0].sources[0]',
      'records[0].source',
      'records[1].stance',
      'records[1].actor',
    ]);
  });

  it('of entries whose own fault is elsewhere leave references to them alone', () => {
    expect(faultsAfter((file) => (entry(file, 'actors', 1)['kind'] = 'country'))).toHaveLength(1);
  });
});

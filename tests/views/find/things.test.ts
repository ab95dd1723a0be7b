import { expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { find, searchable } from '../../../src/views/find/rank';
import { namesOfRegion, twoLetters } from '../../../src/views/find/regions';
import { thingsOf } from '../../../src/views/find/things';

const corpus = shippedCorpus();
const things = thingsOf(corpus, ['en', 'fr', 'ar']);
const entries = searchable(things);
const first = (query: string) => find(entries, query)[0]?.entry.key;

it('has every actor, meeting, issue, question and group, and every source that something rests on, each once', () => {
  const { actors, meetings, issues, questions, groups } = corpus;
  const { sources, ...rest } = corpus.file;
  const cited = sources.filter(({ id }) => JSON.stringify(rest).includes(`"${id}"`));
  expect(cited.length).toBeGreaterThan(100);
  expect(new Set(things.map(({ key }) => key)).size).toBe(things.length);
  expect(things).toHaveLength(actors.length + meetings.length + issues.length + questions.length + groups.length + cited.length);
});

it.each([
  ['Iran', 'actor:irn'],
  ['IRN', 'actor:irn'],
  ['ir', 'actor:irn'],
  ['Allemagne', 'actor:deu'],
  ['Etats-Unis', 'actor:usa'],
  ['السويد', 'actor:swe'],
  ['UNESCO', 'actor:unesco'],
  ['NAM', 'actor:nam'],
  ['MPP 6', 'meeting:mpp-6'],
  ['C9: UNESCO text', 'question:mpp-6-c9-unesco'],
  ['A/RES/73/27', 'question:unga-73-27'],
  ['brics', 'group:brics'],
])('finds %j', (query, key) => expect(first(query)).toBe(key));

it('opens something that exists, and with a source what rests on it', () => {
  const lost = things.filter(({ selection }) => !corpus.index[selection.type].has(selection.id));
  expect(lost).toEqual([]);
  expect(things.filter(({ kind, opens }) => (kind === 'source') !== Boolean(opens))).toEqual([]);
  const cited = corpus.file.records[0]?.source;
  const source = things.find(({ key }) => key === `source:${cited}`);
  const on = corpus.file.records.filter(({ source: of }) => of === cited).map(({ question }) => question);
  expect(source?.selection.type).toBe('question');
  expect(on).toContain(source?.selection.type === 'question' ? source.selection.id : '');
});

/** English names of regions that are not the names the corpus has, by code. */
const CALLED_OTHERWISE: Readonly<Record<string, string>> = {
  SCG: '',
  PSE: 'Palestinian Territories',
  VAT: 'Vatican City',
  VCT: 'St. Vincent & Grenadines',
  MMR: 'Myanmar (Burma)',
};

it('gives every state of the corpus the region that is meant', () => {
  const bare = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/^St\. /, 'Saint ')
      .replace(' & ', ' and ')
      .replace(/[’‘]/g, '’');
  const codes = corpus.actors.flatMap(({ iso3 }) => (iso3 === undefined ? [] : [twoLetters(iso3)]));
  expect(new Set(codes).size).toBe(codes.length);
  const wrong = corpus.actors.flatMap(({ iso3, name, names = [] }) => {
    if (iso3 === undefined) return [];
    const region = namesOfRegion(iso3, ['en'])[0] ?? '';
    const known = [name, ...names].map(bare).some((own) =>
      own.toLowerCase().includes(
        bare(region)
          .toLowerCase()
          .replace(/ - .*| \(.*/, ''),
      ),
    );
    return (known && region !== '') || CALLED_OTHERWISE[iso3] === region ? [] : [`${iso3}: ${name} / ${region}`];
  });
  expect(wrong).toEqual([]);
});

import { assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findable, find, type FoundKind, searchable } from '../../../src/views/find/rank';

const entry = (title: string, kind: FoundKind = 'actor', names: readonly string[] = [], codes: readonly string[] = []): Findable => ({
  kind,
  title,
  names,
  codes,
});

const ENTRIES = searchable([
  entry('Iran', 'actor', ['Islamic Republic of Iran', 'Perse'], ['IRN', 'IR']),
  entry('Iraq', 'actor', [], ['IRQ', 'IQ']),
  entry('Indonesia', 'actor', [], ['IDN', 'ID']),
  entry('India', 'actor', ['Bharat'], ['IND', 'IN']),
  entry('Côte d’Ivoire', 'actor', ['Ivory Coast'], ['CIV', 'CI']),
  entry('Türkiye', 'actor', ['Turkey', 'Danmørk'], ['TUR', 'TR']),
  entry('United States', 'actor', ['USA', 'United States of America'], ['USA', 'US']),
  entry('World Telecommunication Policy Forum 2013', 'meeting', ['WTPF-13', 'Geneva']),
  entry('Opening the working group', 'issue', ['Whether all may attend']),
  entry('Open to all?', 'question', ['Dubai: Open to all?']),
  entry('Open the filters', 'action'),
  entry('Open letter', 'source', ['Reopening campaign']),
]);

const titles = (query: string) => find(ENTRIES, query).map(({ entry: { title } }) => title);

describe('a query', () => {
  it.each([
    ['iran', ['Iran']],
    ['IRAN', ['Iran']],
    ['  iran ', ['Iran']],
    // The start of a title; both states start alike and stand in order of title.
    ['ira', ['Iran', 'Iraq']],
    // A code is matched from its start, and as a whole before starts of other names.
    ['irq', ['Iraq']],
    ['in', ['India', 'Indonesia', 'Opening the working group', 'Open letter']],
    ['ind', ['India', 'Indonesia']],
    // A code is never found inside.
    ['dn', []],
    // Accents, apostrophes and letters that are no accents.
    ['cote d’ivoire', ['Côte d’Ivoire']],
    ["Cote d'Ivoire", ['Côte d’Ivoire']],
    ['cote divoire', []],
    ['turkiye', ['Türkiye']],
    ['danmork', ['Türkiye']],
    // Other names.
    ['turkey', ['Türkiye']],
    ['perse', ['Iran']],
    // Every word starts a word, in whatever order.
    ['states un', ['United States']],
    ['republic iran', ['Iran']],
    // Start of a title before start of a word before the inside of one; then by kind.
    ['open', ['Opening the working group', 'Open to all?', 'Open letter', 'Open the filters']],
    ['all', ['Open to all?', 'Opening the working group']],
    ['pen', ['Opening the working group', 'Open to all?', 'Open letter', 'Open the filters']],
    ['wtpf 13', ['World Telecommunication Policy Forum 2013']],
    ['wtpf-13', ['World Telecommunication Policy Forum 2013']],
    ['', []],
    [' ?! ', []],
    ['nobody', []],
  ])('%j finds %j', (query, found) => expect(titles(query)).toEqual(found));

  it('says by which other name something was found, and nothing where the title was as near', () => {
    const by = (query: string) => find(ENTRIES, query).map((hit) => hit.by);
    expect(by('perse')).toEqual(['Perse']);
    expect(by('turkey')).toEqual(['Turkey']);
    expect(by('iran')).toEqual([null]);
    expect(by('usa')).toEqual([null]);
  });

  it('finds everything by any start of its title', () => {
    assert(
      property(constantFrom(...ENTRIES), nat(), ({ entry: wanted }, cut) => {
        const query = wanted.title.slice(0, 1 + (cut % wanted.title.length));
        expect(find(ENTRIES, query).map((hit) => hit.entry)).toContain(wanted);
      }),
    );
  });
});

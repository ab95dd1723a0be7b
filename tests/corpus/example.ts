/** A small corpus by hand: two states and a bloc at two meetings, with a change of mind and a roll-call. */
import type { Corpus } from '../../src/corpus/corpus';
import { parseCorpus } from '../../src/corpus/parse';
import type { CorpusFile } from '../../src/corpus/schema';

/** A fresh copy each time, so that a test may spoil it. */
export function exampleFile(): CorpusFile {
  return {
    format: 'caucus-corpus/1',
    id: 'example',
    title: 'Example',
    description: 'Two meetings',
    version: '1',
    licence: 'CC0-1.0',
    language: 'en',
    meetings: [
      { id: 'mpp-6', name: 'Sixth meeting', short: 'MPP 6', body: 'ITU', from: '2014-06', coverage: 'One post', sources: ['post'] },
      {
        id: 'unga-60',
        name: 'Sixtieth session',
        short: 'UNGA 60',
        body: 'UN',
        from: '2005-09-13',
        to: '2006-09-11',
        coverage: 'One vote',
        participants: { known: 'all', actors: ['irn', 'usa'], note: 'Members' },
        sources: ['votes'],
      },
    ],
    actors: [
      { id: 'usa', name: 'United States', kind: 'state', iso3: 'USA' },
      { id: 'irn', name: 'Iran', kind: 'state', iso3: 'IRN' },
      { id: 'nam', name: 'Non-Aligned Movement', kind: 'bloc' },
      { id: 'swe', name: 'Sweden', kind: 'state', iso3: 'SWE' },
    ],
    groups: [{ id: 'nam-members', name: 'NAM', bloc: 'nam', members: [{ actor: 'irn', from: '1979' }], sources: ['votes'] }],
    issues: [
      { id: 'media', name: 'Media', description: 'Action Line C9' },
      { id: 'security', name: 'Security', description: 'ICT and security' },
    ],
    questions: [
      { id: 'c9', issue: 'media', meeting: 'mpp-6', short: 'C9', text: 'That C9 be accepted', rule: 'consensus' },
      { id: 'a60', issue: 'security', meeting: 'unga-60', short: '60/45', text: 'That 60/45 be adopted', date: '2005-12-08', rule: 'vote' },
    ],
    sources: [
      { id: 'votes', title: 'UN Digital Library', url: 'https://digitallibrary.un.org/record/562360' },
      { id: 'post', title: 'A post', cite: 'Post on the sixth MPP' },
    ],
    records: [
      {
        id: 'c9-irn-first',
        actor: 'irn',
        question: 'c9',
        stance: 'opposition',
        basis: 'reported',
        date: '2014-06-01',
        summary: 'Objected',
        source: 'post',
        locator: 'l. 12',
      },
      {
        id: 'c9-irn',
        actor: 'irn',
        question: 'c9',
        stance: 'qualified-opposition',
        basis: 'reported',
        date: '2014-06',
        order: 2,
        condition: 'One more change',
        summary: 'Would accept with a change',
        source: 'post',
        locator: 'l. 20',
        onBehalfOf: 'nam',
        doubt: 'Not all members may agree',
        refs: ['S1', 'S2'],
      },
    ],
    voices: [{ id: 'v1', question: 'c9', who: 'other States', basis: 'reported', summary: 'Agreed', source: 'post', locator: 'l. 30' }],
    arguments: [
      { id: 'f1', issue: 'media', question: 'c9', side: 'for', text: 'Time is short', source: 'post', locator: 'l. 2' },
      { id: 'f1.1', issue: 'media', side: 'for', text: 'It is late', parent: 'f1', actor: 'usa', source: 'post', locator: 'l. 3' },
    ],
    rollcalls: [
      {
        id: 'rc60',
        question: 'a60',
        source: 'votes',
        locator: 'A/60/PV.61',
        yes: ['IRN'],
        no: ['USA'],
        abstain: [],
        notVoting: ['SWE'],
        namesThen: { IRN: 'IRAN (ISLAMIC REPUBLIC OF)' },
      },
    ],
    outcomes: [
      { id: 'o1', question: 'c9', result: 'no-decision', summary: 'Left open', date: '2014-06', source: 'post', locator: 'l. 40' },
      { id: 'o2', meeting: 'mpp-6', result: 'adopted', summary: 'Later adopted', source: 'post', locator: 'l. 41', supersedes: 'o1' },
    ],
  };
}

/** The corpus of a file that must be sound. */
export function corpusOf(file: unknown): Corpus {
  const { corpus, faults } = parseCorpus(file);
  if (!corpus) throw new Error(JSON.stringify(faults, null, 1));
  return corpus;
}

/** A small corpus by hand: three meetings, two issues, four questions; three states, a bloc and a constituency. */
import type { Corpus } from '../../../src/corpus/corpus';
import type { CorpusFile } from '../../../src/corpus/schema';
import { corpusOf } from '../../corpus/example';

type Row = readonly [actor: string, question: string, stance: CorpusFile['records'][number]['stance'], basis?: 'rumoured'];

const ROWS: readonly Row[] = [
  ['irn', 'net-10', 'support'],
  ['usa', 'net-10', 'opposition'],
  ['irn', 'net-12', 'support'],
  ['swe', 'net-12', 'opposition'],
  ['eu', 'net-12', 'qualified-opposition'],
  ['civil', 'net-12', 'opposition'],
  ['irn', 'sign-12', 'support'],
  ['usa', 'sign-12', 'opposition'],
  ['swe', 'sign-12', 'neutral'],
  ['irn', 'net-14', 'support'],
  ['usa', 'net-14', 'support'],
  ['swe', 'net-14', 'opposition', 'rumoured'],
];

const source = { sources: ['s'] };
const meeting = { body: 'ITU', coverage: 'Some', ...source };
const question = { text: 'That it be so', rule: 'consensus' } as const;

/**
 * Positions on record and reported, by question: net-10 two, net-12 four, sign-12
 * three, net-14 two and one rumoured; on net-14 nobody on record disagrees.
 */
export function councilCorpus(): Corpus {
  return corpusOf({
    format: 'caucus-corpus/1',
    id: 'council',
    title: 'Council',
    description: 'Made up',
    version: '1',
    licence: 'CC0-1.0',
    language: 'en',
    meetings: [
      { id: 'pp-14', name: 'Plenipotentiary 2014', short: 'PP-14', from: '2014-10-20', to: '2014-11-07', place: 'Busan', ...meeting },
      { id: 'pp-10', name: 'Plenipotentiary 2010', short: 'PP-10', from: '2010-10', ...meeting },
      { id: 'wcit-12', name: 'World Conference', short: 'WCIT-12', from: '2012-12-03', to: '2012-12-14', place: 'Dubaï', ...meeting },
    ],
    actors: [
      { id: 'usa', name: 'United States', kind: 'state', iso3: 'USA' },
      { id: 'irn', name: 'Iran', kind: 'state', iso3: 'IRN' },
      { id: 'swe', name: 'Sweden', kind: 'state', iso3: 'SWE' },
      { id: 'eu', name: 'European Union', kind: 'bloc' },
      { id: 'civil', name: 'Civil society', kind: 'constituency' },
    ],
    groups: [
      { id: 'g77', name: 'G77', members: [{ actor: 'irn', from: '1964' }], ...source },
      {
        id: 'eu-members',
        name: 'EU',
        bloc: 'eu',
        vintages: [
          { asOf: '1990', label: 'List of 1990', source: 's', members: [] },
          { asOf: '2010', label: 'List of 2010', source: 's', members: ['swe'] },
        ],
        ...source,
      },
    ],
    issues: [
      { id: 'net', name: 'The Internet in ITU', description: 'What ITU does' },
      { id: 'sign', name: 'Signing', description: 'The treaty' },
    ],
    questions: [
      { id: 'net-10', issue: 'net', meeting: 'pp-10', short: 'First text', ...question },
      { id: 'net-12', issue: 'net', meeting: 'wcit-12', short: 'Second text', ...question },
      { id: 'net-14', issue: 'net', meeting: 'pp-14', short: 'Third text', date: '2014-11-01', ...question },
      { id: 'sign-12', issue: 'sign', meeting: 'wcit-12', short: 'Signing in Dubai', ...question },
    ],
    sources: [{ id: 's', title: 'S', cite: 'S' }],
    records: ROWS.map(([actor, question, stance, basis = 'reported'], at) => ({
      id: `r${at}`,
      actor,
      question,
      stance,
      basis,
      summary: 'Said so',
      source: 's',
      locator: 'p. 1',
    })),
    voices: [],
    arguments: [],
    rollcalls: [],
    outcomes: [],
  });
}

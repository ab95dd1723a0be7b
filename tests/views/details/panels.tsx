/** A small corpus with numbers that can be worked out by hand, and the panel on it. */
import { type BoundFunctions, type queries, render, screen, within } from '@testing-library/react';
import type { Corpus } from '../../../src/corpus/corpus';
import type { CorpusFile, Position, Question } from '../../../src/corpus/schema';
import type { Stance } from '../../../src/corpus/vocabulary';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type Selection, type View } from '../../../src/state/view';
import { Details } from '../../../src/views/details/Details';
import { corpusOf } from '../../corpus/example';

const SIGNS: Readonly<Record<string, Stance>> = {
  '+': 'support',
  '(+)': 'qualified-support',
  '0': 'neutral',
  '(-)': 'qualified-opposition',
  '-': 'opposition',
};

/** A record; the id names actor and question. */
export function position(actor: string, question: string, sign: string, more: Partial<Position> = {}): Position {
  const stance = SIGNS[sign] ?? 'neutral';
  const id = `${question}-${actor}`;
  return {
    id,
    actor,
    question,
    stance,
    basis: 'record',
    summary: `${actor} on ${question}`,
    source: 'acts',
    locator: `p. ${question}`,
    ...more,
  };
}

/** Stances of one actor on q1, q2, … by sign; a dot is no record. */
export function stances(actor: string, signs: string): Position[] {
  return signs.split(' ').flatMap((sign, at) => (sign === '.' ? [] : [position(actor, `q${at + 1}`, sign)]));
}

function question(at: number, meeting: string, issue: string): Question {
  return { id: `q${at}`, issue, meeting, short: `Question ${at}`, text: `That text ${at} be adopted`, rule: 'consensus' };
}

/**
 * Iran and Sweden share q1 … q6: on the same side on q1 to q4, on opposite sides on q5, and Iran is neutral on q6.
 * Iran alone is on record on q7. The United States share q1 and q5 with both. Brazil has no record.
 */
export function smallFile(records: readonly Position[] = [], more: Partial<CorpusFile> = {}): CorpusFile {
  return {
    format: 'caucus-corpus/1',
    id: 'small',
    title: 'Small',
    description: 'By hand',
    version: '1',
    licence: 'CC0-1.0',
    language: 'en',
    meetings: [
      {
        id: 'dubai',
        name: 'Conference in Dubai',
        short: 'Dubai',
        body: 'ITU',
        from: '2012-12-03',
        to: '2012-12-14',
        coverage: 'In part',
        sources: ['acts'],
      },
      { id: 'geneva', name: 'Meeting in Geneva', short: 'Geneva', body: 'ITU', from: '2014-06', coverage: 'One post', sources: ['post'] },
    ],
    actors: [
      { id: 'irn', name: 'Iran', kind: 'state', iso3: 'IRN' },
      { id: 'swe', name: 'Sweden', kind: 'state', iso3: 'SWE' },
      { id: 'usa', name: 'United States', kind: 'state', iso3: 'USA' },
      { id: 'bra', name: 'Brazil', kind: 'state', iso3: 'BRA' },
      { id: 'eu', name: 'European Union', kind: 'bloc' },
    ],
    groups: [{ id: 'eu-members', name: 'EU members', bloc: 'eu', members: [{ actor: 'swe', from: '1995-01-01' }], sources: ['acts'] }],
    issues: [
      { id: 'names', name: 'Names', description: 'Who runs names' },
      { id: 'media', name: 'Media', description: 'Action Line C9' },
    ],
    questions: [...[1, 2, 3, 4].map((at) => question(at, 'dubai', 'names')), ...[5, 6, 7].map((at) => question(at, 'geneva', 'media'))],
    sources: [
      { id: 'acts', title: 'Final Acts', publisher: 'ITU', url: 'https://www.itu.int/acts', date: '2012-12-14' },
      { id: 'post', title: 'A post', cite: 'Post on the meeting in Geneva' },
    ],
    records: [...stances('irn', '+ + - - + 0 +'), ...stances('swe', '+ + - - - +'), ...stances('usa', '- . . . -'), ...records],
    voices: [],
    arguments: [],
    rollcalls: [],
    outcomes: [],
    ...more,
  };
}

export const small: Corpus = corpusOf(smallFile());

function Panel() {
  return <Details corpus={useCaucus(({ corpus }) => corpus)} view={useCaucus(({ view }) => view)} />;
}

/** Opens the details of a selection on a corpus, in the default view but for what is given. */
export function open(sel: Selection | null, corpus: Corpus = small, fields: Partial<View> = {}): CaucusStore {
  const store = startCaucus(corpus, { ...defaultView(), ...fields, sel });
  render(<Panel />);
  return store;
}

/** The region of the details. */
export const region = (): HTMLElement => screen.getByRole('region', { name: 'Details' });

/** The part of the details under a heading, up to the end of its section. */
export function part(title: string | RegExp): BoundFunctions<typeof queries> {
  const section = within(region()).getByRole('heading', { name: title }).closest('section');
  if (!section) throw new Error(`no section under ${title}`);
  return within(section);
}

/** What the details say, white space closed up. */
export const said = (): string => region().textContent?.replace(/\s+/g, ' ') ?? '';

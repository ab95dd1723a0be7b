/** Corpora for tests, written as tables: a row per actor, a cell per question. Everything goes through parseCorpus. */
import type { StanceOptions } from '../../src/analysis/options';
import type { Filters } from '../../src/analysis/scope';
import type { Corpus } from '../../src/corpus/corpus';
import { parseCorpus } from '../../src/corpus/parse';
import type { CorpusFile, Group, Meeting, Position, Question, RollCall } from '../../src/corpus/schema';
import type { Kind } from '../../src/corpus/vocabulary';

/** + support, p qualified support, 0 neutral, n qualified opposition, - opposition, ± two records that clash, x did not vote, . no record. */
export type Cell = '+' | 'p' | '0' | 'n' | '-' | '±' | 'x' | '.';

const STANCES: Readonly<Record<Cell, readonly Position['stance'][]>> = {
  '+': ['support'],
  p: ['qualified-support'],
  '0': ['neutral'],
  n: ['qualified-opposition'],
  '-': ['opposition'],
  '±': ['support', 'opposition'],
  x: [],
  '.': [],
};

type Given<Entry, Needed extends keyof Entry> = Pick<Entry, Needed> & Partial<Entry>;

export interface Table {
  /** Ids in the order of the cells, or more about each question; all at meeting `m` (2010) on issue `i` unless said otherwise. */
  readonly questions: readonly (string | Given<Question, 'id'>)[];
  /** Actor → cells, with or without spaces between. */
  readonly rows: Readonly<Record<string, string>>;
  readonly meetings?: readonly Given<Meeting, 'id'>[];
  readonly kinds?: Readonly<Record<string, Kind>>;
  readonly groups?: readonly Given<Group, 'id'>[];
  /** Records beyond the table, on basis `record` unless said otherwise. */
  readonly records?: readonly Given<Position, 'actor' | 'question' | 'stance'>[];
}

/** Three capital letters for the place of an actor. */
function iso3(place: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(place / unit) % 26))).join('');
}

function cellsOf(row: string): Cell[] {
  return [...row.replaceAll(' ', '')] as Cell[];
}

function recordOf(record: Given<Position, 'actor' | 'question' | 'stance'>, place: number): Position {
  return { id: `r${place}`, basis: 'record', summary: 'Said so', source: 's', locator: 'p. 1', ...record };
}

export function fileOf({ questions, rows, meetings = [{ id: 'm' }], kinds = {}, groups = [], records = [] }: Table): CorpusFile {
  const asked = questions.map((question) => ({
    issue: 'i',
    meeting: 'm',
    short: 'Question',
    text: 'That it be so',
    rule: 'vote' as const,
    ...(typeof question === 'string' ? { id: question } : question),
  }));
  const actors = Object.keys(rows);
  const coded = Object.entries(rows).flatMap(([actor, row]) =>
    cellsOf(row).flatMap((cell, at) => STANCES[cell].map((stance) => ({ actor, question: asked[at]?.id ?? '', stance }))),
  );
  const absent = (at: number): string[] => actors.flatMap((actor, place) => (cellsOf(rows[actor] ?? '')[at] === 'x' ? [iso3(place)] : []));
  const rollcalls = asked.flatMap(({ id }, at): RollCall[] =>
    absent(at).length === 0
      ? []
      : [{ id: `votes-${id}`, question: id, source: 's', locator: 'p. 1', yes: [], no: [], abstain: [], notVoting: absent(at) }],
  );
  return {
    format: 'caucus-corpus/1',
    id: 'table',
    title: 'Table',
    description: 'A table',
    version: '1',
    licence: 'CC0-1.0',
    language: 'en',
    meetings: meetings.map((meeting) => ({
      name: 'Meeting',
      short: 'Meeting',
      body: 'Body',
      from: '2010',
      coverage: 'All',
      sources: ['s'],
      ...meeting,
    })),
    actors: actors.map((id, place) => ({ id, name: id, kind: kinds[id] ?? 'state', iso3: iso3(place) })),
    groups: groups.map((group) => ({ name: 'Group', sources: ['s'], ...group })),
    issues: [...new Set(asked.map(({ issue }) => issue))].map((id) => ({ id, name: id, description: 'An issue' })),
    questions: asked,
    sources: [{ id: 's', title: 'Source', cite: 'A source' }],
    records: [...coded, ...records].map(recordOf),
    voices: [],
    arguments: [],
    rollcalls,
    outcomes: [],
  };
}

export function parsed(file: CorpusFile): Corpus {
  const { corpus, faults } = parseCorpus(file);
  if (!corpus) throw new Error(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return corpus;
}

export function corpusOf(table: Table): Corpus {
  return parsed(fileOf(table));
}

export const DEFAULTS: StanceOptions = { basis: ['record', 'reported'], qualified: 'side', blocs: 'own' };

export const EVERYTHING: Filters = {
  meeting: null,
  issue: null,
  question: null,
  from: null,
  to: null,
  kind: null,
  group: null,
  at: null,
  contested: false,
};

/** Index of an actor, question, … by its id. Throws for an unknown one. */
export function at(corpus: Corpus, table: keyof Corpus['index'], id: string): number {
  const index = corpus.index[table].get(id);
  if (index === undefined) throw new Error(`no ${table} '${id}'`);
  return index;
}

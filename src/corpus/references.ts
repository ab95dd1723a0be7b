/** Which fields name an entry of which table, and which fields hold a date. */
import type { Fault } from './corpus';
import { isRealDate } from './dates';
import { isRaw, type Known, listOf, type Raw, type RawTables, type Report, TABLES, type Table } from './tables';

const NOUN: Readonly<Record<Table, string>> = {
  meetings: 'meeting',
  actors: 'actor',
  groups: 'group',
  issues: 'issue',
  questions: 'question',
  sources: 'source',
  records: 'record',
  voices: 'voice',
  arguments: 'argument',
  rollcalls: 'roll-call',
  outcomes: 'outcome',
};

type Fields = Readonly<Partial<Record<Table, Readonly<Record<string, Table>>>>>;

/** Field → table. A `*` stands for every item of a list. */
const REFERENCES: Fields = {
  meetings: { 'participants.actors.*': 'actors', 'sources.*': 'sources' },
  actors: { state: 'actors' },
  groups: {
    bloc: 'actors',
    'members.*.actor': 'actors',
    'vintages.*.members.*': 'actors',
    'vintages.*.source': 'sources',
    'sources.*': 'sources',
  },
  questions: { issue: 'issues', meeting: 'meetings' },
  records: { actor: 'actors', question: 'questions', source: 'sources', onBehalfOf: 'actors' },
  voices: { question: 'questions', source: 'sources' },
  arguments: { issue: 'issues', question: 'questions', parent: 'arguments', actor: 'actors', source: 'sources' },
  rollcalls: { question: 'questions', source: 'sources' },
  outcomes: { question: 'questions', meeting: 'meetings', source: 'sources', supersedes: 'outcomes' },
};

const DATES: Readonly<Partial<Record<Table, readonly string[]>>> = {
  meetings: ['from', 'to'],
  groups: ['members.*.from', 'members.*.to', 'vintages.*.asOf'],
  questions: ['date'],
  sources: ['date'],
  records: ['date'],
  voices: ['date'],
  outcomes: ['date'],
};

type Visit = (text: string, trail: readonly (string | number)[]) => void;

/** Visits the texts at a path of keys; the trail is one array used over again, so that sound fields cost nothing. */
function eachText(value: unknown, steps: readonly string[], trail: (string | number)[], visit: Visit): void {
  const step = steps[trail.length];
  if (step === undefined) {
    if (typeof value === 'string') visit(value, trail);
    return;
  }
  const keys = step === '*' ? listOf(value).keys() : [step];
  for (const key of keys) {
    trail.push(key);
    if (isRaw(value)) eachText(value[key], steps, trail, visit);
    trail.pop();
  }
}

function eachField(rows: readonly unknown[], field: string, visit: (at: number, ...found: Parameters<Visit>) => void): void {
  const steps = field.split('.');
  const trail: (string | number)[] = [];
  rows.forEach((row, at) => eachText(row as Raw, steps, trail, (text, where) => visit(at, text, where)));
}

/** Reports every field that names an entry which its table does not have. Tables that are no lists are passed over. */
export function checkReferences(tables: RawTables, known: Known, report: Report): void {
  for (const table of TABLES) {
    for (const [field, target] of Object.entries(REFERENCES[table] ?? {})) {
      const ids = known[target];
      if (ids === undefined) continue;
      eachField(tables[table] ?? [], field, (at, id, trail) => {
        if (!ids.has(id)) report(table, at, [...trail], `no ${NOUN[target]} '${id}'`);
      });
    }
  }
}

/** Groups that the head of a file names and its table does not have. */
export function headFaults(file: unknown, { groups }: Known): Fault[] {
  if (!isRaw(file) || groups === undefined) return [];
  return listOf(file['colourGroups']).flatMap((id, at) =>
    typeof id !== 'string' || groups.has(id) ? [] : [{ path: `colourGroups[${at}]`, id: undefined, message: `no group '${id}'` }],
  );
}

/** Reports every date that is not in the calendar. */
export function checkDates(tables: RawTables, report: Report): void {
  for (const table of TABLES) {
    for (const field of DATES[table] ?? []) {
      eachField(tables[table] ?? [], field, (at, date, trail) => {
        if (!isRealDate(date)) report(table, at, [...trail], `no such day as ${date} in the calendar`);
      });
    }
  }
}

/** The parser's order: whatever the order of the entries in a file, a corpus has them in this one. */
import { endOf, startOf } from './dates';
import { precedenceOrder, recordKeys } from './precedence';
import type { CorpusFile } from './schema';

interface Entry {
  readonly id: string;
}

/** Compares texts by their UTF-16 units, the same in every language and on every device. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorts by numbers of each entry, first to last, and then by id. */
function sorted<T extends Entry>(entries: readonly T[], ...keys: readonly ((entry: T) => number)[]): T[] {
  const keyed = entries.map((entry) => ({ entry, values: keys.map((key) => key(entry)) }));
  keyed.sort((a, b) => {
    const differs = a.values.findIndex((value, key) => value !== b.values[key]);
    if (differs === -1) return compareTexts(a.entry.id, b.entry.id);
    return (a.values[differs] ?? 0) - (b.values[differs] ?? 0);
  });
  return keyed.map(({ entry }) => entry);
}

/** id → index. */
export function indexOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, at) => [id, at]));
}

const lastDay = (date: string | undefined): number => (date === undefined ? 0 : endOf(date));

/**
 * A file with its tables in the parser's order; the entries themselves are the same objects.
 * Meetings stand by first day, last day, id; questions by meeting, date (none first), id; records as the rows of
 * Corpus.positions; voices by question, date, id; roll-calls by question, id; arguments by issue, id; outcomes by date,
 * id; the rest by id. Lists inside an entry keep their order.
 *
 * The file must be one that parseCorpus accepts.
 */
export function inParserOrder(file: CorpusFile): CorpusFile {
  const meetings = sorted(
    file.meetings,
    ({ from }) => startOf(from),
    ({ from, to }) => endOf(to ?? from),
  );
  const actors = sorted(file.actors);
  const issues = sorted(file.issues);
  const [meetingAt, actorAt, issueAt] = [indexOf(meetings), indexOf(actors), indexOf(issues)];
  const questions = sorted(
    file.questions,
    ({ meeting }) => meetingAt.get(meeting) ?? 0,
    ({ date }) => lastDay(date),
  );
  const questionAt = indexOf(questions);
  const byQuestion = ({ question }: { readonly question: string }) => questionAt.get(question) ?? 0;
  const order = precedenceOrder(recordKeys(file.records, actorAt, questionAt));
  return {
    ...file,
    meetings,
    actors,
    groups: sorted(file.groups),
    issues,
    questions,
    sources: sorted(file.sources),
    records: Array.from(order, (at) => file.records[at]).filter((record) => record !== undefined),
    voices: sorted(file.voices, byQuestion, ({ date }) => lastDay(date)),
    arguments: sorted(file.arguments, ({ issue }) => issueAt.get(issue) ?? 0),
    rollcalls: sorted(file.rollcalls, byQuestion),
    outcomes: sorted(file.outcomes, ({ date }) => lastDay(date)),
  };
}

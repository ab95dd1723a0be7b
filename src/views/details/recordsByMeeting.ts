/** Everything an actor is on record with, sorted for the reader. */
import { holdersOf } from '../../analysis/holders';
import { isSupposed } from '../../analysis/hypothesis';
import type { Scope } from '../../analysis/scope';
import { sortedInTime } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { type Reading, type Records, recordsOn } from './records';

export interface AtMeeting {
  /** Index into Corpus.meetings. */
  readonly meeting: number;
  /** In order of time. */
  readonly records: readonly Records[];
}

interface Sorted {
  /** On questions in view, by meeting in time. */
  readonly counted: readonly AtMeeting[];
  /** On questions in view, but on a basis that is not chosen, or qualified where that is left out. */
  readonly uncounted: readonly Records[];
  /** On questions that the filters leave out. */
  readonly elsewhere: readonly AtMeeting[];
}

/** Questions on which an actor, or with extended blocs anybody, may have a stance. */
function questionsOf({ corpus, options, table }: Reading, actor: number): number[] {
  if (options.blocs === 'members') return [...corpus.questions.keys()];
  const { question } = corpus.positions;
  const holders = holdersOf(corpus);
  const found = new Set([...corpus.questions.keys()].filter((question) => isSupposed(table, actor, question)));
  for (let row = holders.indexOf(actor); row >= 0; row = holders.indexOf(actor, row + 1)) found.add(question[row] ?? 0);
  return [...found];
}

/** Of more records those of each meeting are closed at first: thousands at once would hold up the page, and nobody reads them. */
export const MOST_OPEN = 300;

/** What is said of questions, by meeting in time: the index into Corpus.meetings, and its part in the order given. */
export function byMeeting<T extends { readonly question: number }>(
  { meetingOf }: Corpus,
  all: readonly T[],
): readonly (readonly [number, readonly T[]])[] {
  const meetings = new Map<number, T[]>();
  for (const one of all) {
    const meeting = meetingOf[one.question] ?? 0;
    const before = meetings.get(meeting);
    if (before) before.push(one);
    else meetings.set(meeting, [one]);
  }
  return [...meetings].sort(([a], [b]) => a - b);
}

const atMeetings = (corpus: Corpus, records: readonly Records[]): AtMeeting[] =>
  byMeeting(corpus, records).map(([meeting, found]) => ({ meeting, records: found }));

/** Where two blocs of a member say different things. */
function isClash({ held, blocs }: Records): boolean {
  return held === undefined && blocs.length > 1;
}

/** The records of an actor, an index into Corpus.actors; those of its blocs where they are extended to it. */
export function recordsByMeeting(reading: Reading, scope: Scope, actor: number): Sorted {
  const { corpus } = reading;
  const inView = new Set(scope.questions);
  const all = sortedInTime(corpus, questionsOf(reading, actor)).map((question) => recordsOn(reading, actor, question));
  const speaking = all.filter((records) => records.standing.length > 0 || records.supposed || isClash(records));
  const isInView = ({ question }: Records): boolean => inView.has(question);
  return {
    counted: atMeetings(corpus, speaking.filter(isInView)),
    uncounted: all.filter((records) => records.uncounted.length > 0 && isInView(records)),
    elsewhere: atMeetings(
      corpus,
      speaking.filter((records) => !isInView(records)),
    ),
  };
}

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

function byMeeting({ meetingOf }: Corpus, records: readonly Records[]): AtMeeting[] {
  const meetings = new Map<number, Records[]>();
  for (const of of records) {
    const meeting = meetingOf[of.question] ?? 0;
    const before = meetings.get(meeting);
    if (before) before.push(of);
    else meetings.set(meeting, [of]);
  }
  return [...meetings].sort(([a], [b]) => a - b).map(([meeting, found]) => ({ meeting, records: found }));
}

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
    counted: byMeeting(corpus, speaking.filter(isInView)),
    uncounted: all.filter((records) => records.uncounted.length > 0 && isInView(records)),
    elsewhere: byMeeting(
      corpus,
      speaking.filter((records) => !isInView(records)),
    ),
  };
}

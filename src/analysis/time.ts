/** When a question was put, for filters, memberships and changes. */
import type { Corpus } from '../corpus/corpus';
import { endOf, isUndated, startOf } from '../corpus/dates';

/** Date of a question, else the first day of its meeting: YYYY, YYYY-MM or YYYY-MM-DD. Throws a RangeError for a question that does not exist. */
function dateOfQuestion(corpus: Corpus, question: number): string {
  const date = corpus.questions[question]?.date ?? corpus.meetings[corpus.meetingOf[question] ?? -1]?.from;
  if (date === undefined) throw new RangeError(`no question ${question} in corpus '${corpus.meta.id}'`);
  return date;
}

/** As `dateOfQuestion`; undefined where neither the question nor its meeting has a date. */
export function knownDateOf(corpus: Corpus, question: number): string | undefined {
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? -1];
  const isUnknown = corpus.questions[question]?.date === undefined && meeting !== undefined && isUndated(meeting);
  return isUnknown ? undefined : dateOfQuestion(corpus, question);
}

/** Negative when question `a` was put before `b`: by end, then start of the date, those without one last, then their order in the corpus. */
export function inTime(corpus: Corpus, a: number, b: number): number {
  const [first, second] = [knownDateOf(corpus, a), knownDateOf(corpus, b)];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined) || a - b;
  return endOf(first) - endOf(second) || startOf(first) - startOf(second) || a - b;
}

/** Questions in the order of `inTime`, each date read once: for thousands of them. */
export function sortedInTime(corpus: Corpus, questions: Iterable<number>): number[] {
  const dated = Array.from(questions, (question) => {
    const date = knownDateOf(corpus, question);
    return date === undefined ? { question, end: Infinity, start: 0 } : { question, end: endOf(date), start: startOf(date) };
  });
  return dated
    .sort((a, b) => (a.end === b.end ? 0 : a.end - b.end) || a.start - b.start || a.question - b.question)
    .map(({ question }) => question);
}

/**
 * Issues and their questions as one tree of ticks. A question is ticked when the
 * issue filter and the question filter both let it through; an issue is ticked as
 * far as its questions are. Ticking writes the shorter filter: whole issues go to
 * `issue`, anything finer to `question`. An issue without questions has no tick.
 */
import type { Corpus } from '../corpus/corpus';
import type { Question } from '../corpus/schema';
import { keyed } from './memo';
import { setIssues, setQuestions, type Update } from './updates';
import type { View } from './view';

export type Tick = 'all' | 'some' | 'none';

/** By index in the corpus's tables. */
export interface Ticks {
  readonly issue: readonly Tick[];
  readonly question: readonly boolean[];
}

function tickOf(ticked: number, total: number): Tick {
  if (ticked === 0) return 'none';
  return ticked === total ? 'all' : 'some';
}

function issueTicks({ issues, issueOf }: Corpus, question: readonly boolean[]): readonly Tick[] {
  const [ticked, total] = [issues.map(() => 0), issues.map(() => 0)];
  question.forEach((isTicked, at) => {
    const issue = issueOf[at] ?? 0;
    total[issue] = (total[issue] ?? 0) + 1;
    if (isTicked) ticked[issue] = (ticked[issue] ?? 0) + 1;
  });
  return issues.map((_, issue) => tickOf(ticked[issue] ?? 0, total[issue] ?? 0));
}

/** Which questions the issue and question filters let through, whatever the other filters do. */
export const selectTicks: (corpus: Corpus, view: View) => Ticks = keyed(['issue', 'question'], (corpus, view) => {
  const [issues, questions] = [view.issue && new Set(view.issue), view.question && new Set(view.question)];
  const question = corpus.questions.map(({ id, issue }) => (issues?.has(issue) ?? true) && (questions?.has(id) ?? true));
  return { issue: issueTicks(corpus, question), question };
});

function put(corpus: Corpus, view: View, question: readonly boolean[]): View {
  const every = { issue: corpus.issues.map(({ id }) => id), question: corpus.questions.map(({ id }) => id) };
  const issue = issueTicks(corpus, question);
  if (question.every(Boolean)) return setIssues('all', every.issue)(setQuestions('all', every.question)(view));
  const isWhole = !issue.includes('some');
  const issues = every.issue.filter((_, at) => issue[at] === 'all');
  const questions = every.question.filter((_, at) => question[at]);
  return setIssues(isWhole ? issues : 'all', every.issue)(setQuestions(isWhole ? 'all' : questions, every.question)(view));
}

/** Ticks each question as `rule` says of it; `isOn` is whether it is ticked now. */
function tickBy(corpus: Corpus, rule: (question: Question, isOn: boolean) => boolean): Update {
  return (view) => {
    const now = selectTicks(corpus, view).question;
    return put(
      corpus,
      view,
      corpus.questions.map((question, at) => rule(question, now[at] ?? false)),
    );
  };
}

/** Ticks or unticks these questions; the others stay as they are. */
export function tickQuestions(corpus: Corpus, ids: readonly string[], isOn: boolean): Update {
  const given = new Set(ids);
  return tickBy(corpus, ({ id }, wasOn) => (given.has(id) ? isOn : wasOn));
}

/** Ticks all questions of an issue, or unticks them where all are ticked. */
export function toggleIssueTick(corpus: Corpus, issue: string): Update {
  return (view) => {
    const isOn = selectTicks(corpus, view).issue[corpus.index.issue.get(issue) ?? -1] !== 'all';
    return tickBy(corpus, (question, wasOn) => (question.issue === issue ? isOn : wasOn))(view);
  };
}

export const toggleQuestionTick = (corpus: Corpus, id: string): Update =>
  tickBy(corpus, (question, wasOn) => (question.id === id ? !wasOn : wasOn));
export const tickOnlyIssue = (corpus: Corpus, issue: string): Update => tickBy(corpus, (question) => question.issue === issue);
export const tickOnlyQuestion = (corpus: Corpus, id: string): Update => tickBy(corpus, (question) => question.id === id);

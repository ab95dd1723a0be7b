import { use, useCallback, useId, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { type Ticks, tickOnlyIssue, tickOnlyQuestion, toggleIssueTick, toggleQuestionTick } from '../../state/ticks';
import { useWords } from '../page/useWords';
import { MOST_ROWS } from './lists';
import { Stop } from './OneStop';
import { Row } from './Row';

interface Props {
  readonly corpus: Corpus;
  /** Index of the issue. */
  readonly issue: number;
  /** Indices of its questions that are to be seen when it is open. */
  readonly questions: readonly number[];
  /** Open whatever the reader folds, as when a search has found some of its questions. */
  readonly isHeldOpen: boolean;
  readonly ticks: Ticks;
  readonly count: number;
  readonly questionCounts: Uint32Array;
}

/** Keys of the rows of an issue: its own, then those of its questions. */
export function rowsOfBranch(corpus: Corpus, issue: number, questions: readonly number[]): readonly string[] {
  return [`issue:${corpus.issues[issue]?.id ?? ''}`, ...questions.map((at) => `question:${corpus.questions[at]?.id ?? ''}`)];
}

/** An issue and, once it is opened, its questions. */
export function IssueBranch({ corpus, issue, questions, isHeldOpen, ticks, count, questionCounts }: Props) {
  const { filters } = useWords();
  const t = filters.issue;
  const [isOpened, setIsOpened] = useState(false);
  const listId = useId();
  const toggleIssue = useCallback((id: string) => toggleIssueTick(corpus, id), [corpus]);
  const onlyIssue = useCallback((id: string) => update(tickOnlyIssue(corpus, id)), [corpus]);
  const toggleQuestion = useCallback((id: string) => toggleQuestionTick(corpus, id), [corpus]);
  const onlyQuestion = useCallback((id: string) => update(tickOnlyQuestion(corpus, id)), [corpus]);
  const stop = use(Stop);
  const entry = corpus.issues[issue];
  if (!entry) return null;
  const isOpen = isOpened || isHeldOpen;
  const stopped = stop?.startsWith('question:') ? corpus.index.question.get(stop.slice('question:'.length)) : undefined;
  const isStandIn = !isOpen && stopped !== undefined && corpus.issueOf[stopped] === issue;
  return (
    <li>
      <div className="filter-branch">
        <button
          type="button"
          className="twist"
          tabIndex={-1}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={t.questions(entry.name)}
          title={t.questionsHint}
          disabled={isHeldOpen}
          onClick={() => setIsOpened(!isOpened)}
        />
        <Row
          id={entry.id}
          row={`issue:${entry.id}`}
          isStandIn={isStandIn}
          label={entry.name}
          hint={t.hint(entry.description, count)}
          count={count}
          tick={ticks.issue[issue] ?? 'none'}
          toggle={toggleIssue}
          onOnly={onlyIssue}
        />
      </div>
      {isOpen && (
        <ul id={listId} className="filter-questions">
          {questions.slice(0, MOST_ROWS).map((at) => {
            const question = corpus.questions[at];
            const meeting = corpus.meetings[corpus.meetingOf[at] ?? -1];
            if (!question || !meeting) return null;
            const positions = questionCounts[at] ?? 0;
            const time = question.date === undefined ? filters.time(meeting.from, meeting.to) : filters.time(question.date, undefined);
            return (
              <li key={question.id}>
                <Row
                  id={question.id}
                  row={`question:${question.id}`}
                  label={question.short}
                  note={t.questionNote(meeting.short, time)}
                  isTall
                  hint={t.questionHint(question.text, positions)}
                  count={positions}
                  tick={ticks.question[at] ? 'all' : 'none'}
                  toggle={toggleQuestion}
                  onOnly={onlyQuestion}
                />
              </li>
            );
          })}
          {questions.length > MOST_ROWS && <li className="soft">{filters.more(questions.length - MOST_ROWS)}</li>}
        </ul>
      )}
    </li>
  );
}

import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Arguments } from './Arguments';
import { Panel } from './Panel';
import { Questions } from './Questions';
import { ThingButton } from './ThingButton';
import { Turned } from './Turned';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.issues. */
  readonly issue: number;
}

/** An issue: what it is about, where it was put, and what is said for and against. */
export function IssueDetails({ corpus, view, issue: index }: Props) {
  const told = useTold();
  const { details, evidence } = useDetailedWords();
  const issue = corpus.issues[index];
  const questions = useMemo(() => [...corpus.questions.keys()].filter((question) => corpus.issueOf[question] === index), [corpus, index]);
  if (!issue) return null;
  const meetings = [...new Set(questions.map((question) => corpus.meetingOf[question] ?? -1))];
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.issue} title={issue.name} isTold>
      <p {...told}>{issue.description}</p>
      {questions.length > 0 && (
        <section>
          <h3>{details.issue.questions(questions.length)}</h3>
          {meetings.map((at) => {
            const meeting = corpus.meetings[at];
            return (
              meeting && (
                <div key={meeting.id} className="at-meeting">
                  <h4>
                    <ThingButton selection={{ type: 'meeting', id: meeting.id }}>{meeting.short}</ThingButton>{' '}
                    <span className="soft">{evidence.span(meeting.from, meeting.to)}</span>
                  </h4>
                  <Questions
                    corpus={corpus}
                    questions={questions.filter((question) => corpus.meetingOf[question] === at)}
                    scope={selectScope(corpus, view)}
                  />
                </div>
              )
            );
          })}
        </section>
      )}
      <Turned corpus={corpus} view={view} questions={questions} />
      <Arguments corpus={corpus} issue={issue.id} />
    </Panel>
  );
}

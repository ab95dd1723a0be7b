import { useMemo } from 'react';
import { readQuestion } from '../../analysis/questions';
import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import { update } from '../../state/store';
import { setColour } from '../../state/updates';
import { defaultView, type View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Arguments } from './Arguments';
import { Names } from './Names';
import { Outcomes } from './Outcomes';
import { Panel } from './Panel';
import { QuestionColumns } from './QuestionColumns';
import { QuestionRecords } from './QuestionRecords';
import { showOnlyQuestion } from './showOnly';
import { ThingButton } from './ThingButton';
import { Voices } from './Voices';
import { WhatIf } from './WhatIf';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.questions. */
  readonly question: number;
}

/** A question: the proposition, who stands where, what came of it, and everything said about it. */
export function QuestionDetails({ corpus, view, question }: Props) {
  const told = useTold();
  const { details: t, evidence, page } = useDetailedWords();
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const reading = useMemo(() => readQuestion(corpus, table, question, scope.eligible), [corpus, table, question, scope]);
  const entry = corpus.questions[question];
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? -1];
  const issue = corpus.issues[corpus.issueOf[question] ?? -1];
  if (!entry || !meeting || !issue) return null;
  const colour = `stance:${entry.id}` as const;
  const isColoured = view.color === colour;
  return (
    <Panel corpus={corpus} view={view} kind={t.kinds.question} title={entry.short} isTold>
      <p className="wording" {...told}>
        {entry.text}
      </p>
      <p>
        <ThingButton selection={{ type: 'meeting', id: meeting.id }}>{meeting.short}</ThingButton> ·{' '}
        {evidence.date(knownDateOf(corpus, question))}
        {entry.rule && ` · ${t.question.by[entry.rule]}`}
        {entry.document && ` · ${t.question.document(entry.document)}`}
      </p>
      <p>
        {`${t.kinds.issue}${page.colon} `}
        <ThingButton selection={{ type: 'issue', id: issue.id }}>{issue.name}</ThingButton>
      </p>
      {entry.note && (
        <p className="note" {...told}>
          {entry.note}
        </p>
      )}
      <p className="ways">
        <button type="button" className="button" onClick={() => update(showOnlyQuestion(corpus, entry.id))}>
          {t.onlyQuestion}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={isColoured}
          onClick={() => update(setColour(isColoured ? defaultView().color : colour))}
        >
          {t.colourByQuestion}
        </button>
      </p>
      <QuestionColumns corpus={corpus} view={view} question={question} reading={reading} />
      {reading.blockers.length > 0 && (
        <section>
          <h3>{t.question.blockers}</h3>
          <p className="soft">{t.question.blockersHint}</p>
          <Names corpus={corpus} actors={reading.blockers} />
        </section>
      )}
      <WhatIf corpus={corpus} view={view} question={question} />
      <section>
        <h3>{t.question.outcome}</h3>
        <Outcomes corpus={corpus} of={corpus.outcomes.filter((outcome) => outcome.question === entry.id)} />
      </section>
      <QuestionRecords corpus={corpus} view={view} question={question} />
      <Voices corpus={corpus} question={entry.id} />
      <Arguments corpus={corpus} issue={issue.id} question={entry.id} />
    </Panel>
  );
}

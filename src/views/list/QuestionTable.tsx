import { useMemo } from 'react';
import { readQuestion } from '../../analysis/questions';
import { knownDateOf } from '../../analysis/time';
import { selectScope, selectStances } from '../../state/select';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { DataTable } from './DataTable';
import type { Column } from './sorting';
import { useListWords } from './useListWords';

interface Row {
  readonly id: string;
  readonly question: string;
  readonly issue: { readonly id: string; readonly name: string };
  readonly meeting: { readonly id: string; readonly name: string };
  readonly date: string | undefined;
  readonly for: number;
  readonly neutral: number;
  readonly mixed: number;
  readonly against: number;
  readonly didNotVote: number;
  readonly noRecord: number;
}

/** Every question in view with how many of the actors that pass the filters stand on each side. */
export function QuestionTable({ corpus, view }: LookProps) {
  const { captions, columns: t } = useListWords();
  const { evidence } = useWords();
  const scope = selectScope(corpus, view);
  const table = selectStances(corpus, view);
  const rows = useMemo(
    () =>
      Array.from(scope.questions, (index): Row => {
        const { id, short } = corpus.questions[index]!;
        const issue = corpus.issues[corpus.issueOf[index]!]!;
        const meeting = corpus.meetings[corpus.meetingOf[index]!]!;
        const { counts } = readQuestion(corpus, table, index, scope.eligible);
        return {
          id,
          question: short,
          issue,
          meeting,
          date: knownDateOf(corpus, index),
          for: counts.support + counts.qualifiedSupport,
          neutral: counts.neutral,
          mixed: counts.mixed,
          against: counts.opposition + counts.qualifiedOpposition,
          didNotVote: counts.didNotVote,
          noRecord: counts.noRecord,
        };
      }),
    [corpus, scope, table],
  );
  const columns = useMemo((): readonly Column<Row>[] => {
    const count = (key: 'for' | 'neutral' | 'mixed' | 'against' | 'didNotVote' | 'noRecord', title: string): Column<Row> => ({
      key,
      title,
      isNumber: true,
      value: (row) => row[key],
    });
    return [
      {
        key: 'question',
        isTold: true,
        title: t.question,
        value: ({ question }) => question,
        selection: ({ id }) => ({ type: 'question', id }),
      },
      {
        key: 'issue',
        isTold: true,
        title: t.issue,
        value: ({ issue }) => issue.name,
        selection: ({ issue: { id } }) => ({ type: 'issue', id }),
      },
      {
        key: 'meeting',
        isTold: true,
        title: t.meeting,
        value: ({ meeting }) => meeting.name,
        selection: ({ meeting: { id } }) => ({ type: 'meeting', id }),
      },
      { key: 'date', title: t.date, value: ({ date }) => date, read: ({ date }) => date && evidence.date(date), tone: () => 'date' },
      count('for', t.for),
      count('neutral', t.neutral),
      count('mixed', t.mixedRecord),
      count('against', t.against),
      count('didNotVote', t.didNotVote),
      count('noRecord', t.noRecord),
    ];
  }, [t, evidence]);
  return (
    <DataTable
      view={view}
      caption={captions.questions}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      subject={({ id }) => ({ type: 'question', id })}
      isLit={() => false}
      isSupposed={({ id }) => view.what.some(({ question }) => question === id)}
    />
  );
}

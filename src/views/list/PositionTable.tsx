import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { positionAt, rowsOfQuestion } from '../../corpus/evidence';
import type { Position } from '../../corpus/schema';
import type { Stance } from '../../corpus/vocabulary';
import { selectScope } from '../../state/select';
import type { View } from '../../state/view';
import { SourceLink } from '../details/SourceLink';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';
import { DataTable } from './DataTable';
import type { Column } from './sorting';
import { useListWords } from './useListWords';

interface Row extends Position {
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly meeting: string;
  readonly stanceName: string;
  readonly corpus: Corpus;
}

function stanceCell({ stance, stanceName }: Row) {
  return (
    <span className="stance-word">
      <StanceMark stance={stance} /> {stanceName}
    </span>
  );
}

function sourceCell({ corpus, source, locator }: Row) {
  return (
    <>
      <SourceLink corpus={corpus} id={source} locator={locator} /> {locator}
    </>
  );
}

/** The records of the actors and questions in view on the chosen bases, overruled ones too. */
function rowsInView(corpus: Corpus, view: View, names: Readonly<Record<Stance, string>>): readonly Row[] {
  const { questions, actors } = selectScope(corpus, view);
  const among = new Set(actors);
  return Array.from(questions).flatMap((question) => {
    const { short } = corpus.questions[question]!;
    const meeting = corpus.meetings[corpus.meetingOf[question]!]!.name;
    return rowsOfQuestion(corpus, question)
      .filter((row) => among.has(corpus.positions.actor[row]!))
      .map((row): Row => {
        const position = positionAt(corpus, row);
        const { name } = corpus.actors[corpus.positions.actor[row]!]!;
        return { ...position, row, name, title: short, meeting, stanceName: names[position.stance], corpus };
      })
      .filter(({ basis }) => view.basis.includes(basis));
  });
}

/** Every position in view with its evidence. */
export function PositionTable({ corpus, view }: LookProps) {
  const { captions, columns: t } = useListWords();
  const { legend, evidence } = useWords();
  const rows = useMemo(() => rowsInView(corpus, view, legend.stances), [corpus, view, legend]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: 'actor',
        title: t.actor,
        value: ({ name }) => name,
        selection: ({ actor }) => ({ type: 'actor', id: actor }),
      },
      {
        key: 'question',
        title: t.question,
        value: ({ title }) => title,
        selection: ({ question }) => ({ type: 'question', id: question }),
      },
      { key: 'meeting', title: t.meeting, value: ({ meeting }) => meeting },
      {
        key: 'stance',
        title: t.stance,
        value: ({ stanceName }) => stanceName,
        show: stanceCell,
      },
      { key: 'basis', title: t.basis, value: ({ basis }) => evidence.basis[basis] },
      { key: 'date', title: t.date, value: ({ date }) => date },
      { key: 'condition', title: t.condition, value: ({ condition }) => condition },
      { key: 'summary', title: t.summary, value: ({ summary }) => summary },
      {
        key: 'source',
        title: t.source,
        value: ({ source, locator }) => `${corpus.sources[corpus.index.source.get(source) ?? -1]?.title ?? source}, ${locator}`,
        show: sourceCell,
      },
    ],
    [corpus, t, evidence],
  );
  const isLit = ({ actor }: Row): boolean => view.actor.includes(actor);
  return <DataTable caption={captions.positions} rows={rows} columns={columns} keyOf={({ row }) => String(row)} isLit={isLit} />;
}

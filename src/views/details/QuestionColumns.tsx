import { COLUMNS, type Column, type QuestionReading } from '../../analysis/questions';
import { isSupposed } from '../../analysis/hypothesis';
import { heldBy, isExtended, isUncertain } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { selectRecorded, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { type Held, StanceMark } from '../stance/StanceMark';
import { recordedText } from '../what/reading';
import { Fold } from './Fold';
import { Names } from './Names';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly question: number;
  readonly reading: QuestionReading;
}

const MARK: Readonly<Record<Column, Held>> = {
  support: 'support',
  qualifiedSupport: 'qualified-support',
  neutral: 'neutral',
  mixed: 'mixed',
  qualifiedOpposition: 'qualified-opposition',
  opposition: 'opposition',
  didNotVote: undefined,
  noRecord: undefined,
};

/** How many and who, column by column. Nobody is named for having no record, unless all who took part are known. */
export function QuestionColumns({ corpus, view, question, reading }: Props) {
  const words = useDetailedWords();
  const t = words.details.question;
  const table = selectStances(corpus, view);
  const { columns, counts, alone, silent } = reading;
  const remark = (actor: number): string | undefined => {
    if (isSupposed(table, actor, question))
      return words.whatIf.remark(recordedText(heldBy(selectRecorded(corpus, view), actor, question), words));
    if (isExtended(table, actor, question)) return t.asMember;
    return isUncertain(table, actor, question) ? t.uncertain : undefined;
  };
  const sideOf = (actor: number): 'for' | 'against' =>
    [...columns.support, ...columns.qualifiedSupport].includes(actor) ? 'for' : 'against';
  return (
    <section>
      <h3>{t.positions}</h3>
      <ul className="columns">
        {COLUMNS.map((column) => (
          <li key={column} className={counts[column] === 0 ? 'zero' : ''}>
            <p className="stance-word">
              <StanceMark stance={MARK[column]} /> {`${t.columns[column]}${words.page.colon} `}
              <strong>{t.count(counts[column])}</strong>
            </p>
            {column === 'noRecord' ? (
              <p className="soft">{t.noRecordHint}</p>
            ) : (
              counts[column] > 0 && <Names corpus={corpus} actors={columns[column]} remark={remark} />
            )}
          </li>
        ))}
      </ul>
      {alone.map((actor) => (
        <p key={actor} className="told">
          {t.alone(corpus.actors[actor]?.name ?? '', sideOf(actor))}
        </p>
      ))}
      {silent && silent.length > 0 && (
        <Fold title={t.silent(silent.length)}>
          <Names corpus={corpus} actors={silent} />
        </Fold>
      )}
    </section>
  );
}

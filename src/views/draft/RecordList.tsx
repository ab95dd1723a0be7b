import type { DraftRecord } from '../../drafts/draft';
import { StanceMark } from '../stance/StanceMark';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  /** The id of the source that is open. */
  readonly source: string | undefined;
  readonly onOpen: (record: string) => void;
}

/** Far more are found faster in the network. */
const MOST = 300;

/** The records: those of the text that is open in its order, the others folded away. */
export function RecordList({ drafting, source, onOpen }: Props) {
  const t = useDraftWords();
  const { file, faults } = drafting;
  const gaps = new Map<string | undefined, number>();
  for (const { path, id } of faults) if (path.startsWith('records[')) gaps.set(id, (gaps.get(id) ?? 0) + 1);
  const here = file.records
    .filter((record) => record.source === source && record.passage)
    .toSorted((a, b) => (a.passage?.start ?? 0) - (b.passage?.start ?? 0));
  const others = file.records.filter((record) => record.source !== source || !record.passage);
  const actors = new Map(file.actors.map(({ id, name }) => [id, name]));
  const questions = new Map(file.questions.map(({ id, short }) => [id, short]));
  const list = (records: readonly DraftRecord[]) => (
    <ul className="draft-records">
      {records.slice(0, MOST).map(({ id, actor, question, stance, locator }) => (
        <li key={id}>
          <button type="button" data-record={id} onClick={() => onOpen(id)}>
            <StanceMark stance={stance} />
            <span>
              <strong>{actors.get(actor) ?? t.someone}</strong> · {questions.get(question) ?? t.something}
              <span className="soft">
                {' '}
                {locator}
                {(gaps.get(id) ?? 0) > 0 && ` · ${t.gaps(gaps.get(id) ?? 0)}`}
              </span>
            </span>
          </button>
        </li>
      ))}
      {records.length > MOST && <li className="soft">{t.more(records.length - MOST)}</li>}
    </ul>
  );
  return (
    <>
      <h2>{source === undefined ? t.records : t.coded(here.length)}</h2>
      {here.length === 0 ? <p className="soft">{t.noRecords}</p> : list(here)}
      {others.length > 0 && (
        <details className="about-entry">
          <summary>{t.otherRecords(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

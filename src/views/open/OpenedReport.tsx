import { type Merge, mappingText } from '../../exchange/read/mapping';
import type { Result } from '../../exchange/read/reader';
import { download } from './download';
import { Flaws } from './Flaws';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly opened: Extract<Result, { kind: 'opened' }>;
  readonly onMerge: (merge: Merge) => void;
  readonly onClose: () => void;
}

/** What is to be known of a corpus that was just opened. */
export function OpenedReport({ opened, onMerge, onClose }: Props) {
  const words = useOpeningWords();
  const t = words.open;
  const { corpus, warnings, likenesses, mapping } = opened;
  return (
    <>
      <div role="status">
        <h2>{t.opened(corpus.meta.title)}</h2>
        <p>{t.counted(corpus.positions.length, corpus.actors.length, corpus.questions.length)}</p>
      </div>
      {likenesses.length > 0 && (
        <section aria-label={t.alike}>
          <h3>{t.alike}</h3>
          <p className="soft">{t.alikeHint}</p>
          <ul className="opening-alike">
            {likenesses.map(({ table, from, to, counts }) => (
              <li key={`${table} ${from} ${to}`}>
                <span>
                  {t.tables[table]}: {t.pair(from, counts[0], to, counts[1])}
                </span>
                <button type="button" className="button" aria-label={t.mergeLabel(from, to)} onClick={() => onMerge([table, from, to])}>
                  {t.merge}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Flaws flaws={warnings} />
      <div className="opening-buttons">
        {mapping && (
          <button
            type="button"
            className="button"
            onClick={() => download(mappingText(mapping), words.mapping.fileName, 'application/json')}
          >
            {t.saveMapping}
          </button>
        )}
        <button type="button" className="button primary" onClick={onClose}>
          {t.close}
        </button>
      </div>
    </>
  );
}

import { type Merge, mappingText } from '../../exchange/read/mapping';
import type { Result } from '../../exchange/read/reader';
import type { StorageFault } from '../../storage/database';
import { download } from '../page/download';
import { Flaws } from './Flaws';
import { useWords } from '../page/useWords';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly opened: Extract<Result, { kind: 'opened' }>;
  /** Why the corpus is not kept on this device; null where it is, or that is not known yet. */
  readonly unkept: StorageFault | null;
  readonly onMerge: (merge: Merge) => void;
  readonly onClose: () => void;
}

/** What is to be known of a corpus that was just opened. */
export function OpenedReport({ opened, unkept, onMerge, onClose }: Props) {
  const words = useOpeningWords();
  const { page } = useWords();
  const t = words.open;
  const { corpus, warnings, likenesses, mapping } = opened;
  return (
    <>
      <div role="status">
        <h2>{t.opened(corpus.meta.title)}</h2>
        <p>{t.counted(corpus.positions.length, corpus.actors.length, corpus.questions.length)}</p>
        {unkept && <p>{words.kept.faults[unkept]}</p>}
      </div>
      {likenesses.length > 0 && (
        <section aria-label={t.alike}>
          <h3>{t.alike}</h3>
          <p className="soft">{t.alikeHint}</p>
          <ul className="opening-alike">
            {likenesses.map(({ table, from, to, counts }) => (
              <li key={`${table} ${from} ${to}`}>
                <span>{`${t.tables[table]}${page.colon} ${t.pair(from, counts[0], to, counts[1])}`}</span>
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

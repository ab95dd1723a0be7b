import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useCaucus } from '../../state/store';
import { type KeptCorpus, keptCorpora, readCorpus } from '../../storage/corpora';
import { draftShelf } from '../../storage/draftShelf';
import { beginEmpty, beginFile, beginWith, MOST_CODED } from './begin';
import { leaveDesk, openDesk } from './desk';
import { useDraftWords } from './useDraftWords';

/** Where coding begins: with nothing, with a corpus, or where it was left. */
export function DraftList() {
  const t = useDraftWords();
  const shelf = draftShelf();
  const open = useCaucus(({ corpus }) => corpus);
  const drafts = useStore(shelf, ({ all }) => all);
  const [kept, setKept] = useState<readonly KeptCorpus[]>([]);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    keptCorpora().then(
      (all) => setKept(all.filter(({ isDeleted, key }) => !isDeleted && !shelf.getState().all.some(({ id }) => id === key))),
      // A device that keeps nothing has none.
      () => {},
    );
  }, [shelf]);
  const withOpen = (): void => {
    if (open.positions.length > MOST_CODED) setSaid(t.tooLarge(MOST_CODED));
    else beginWith(open.file, t);
  };
  const withKept = async ({ key, counts }: KeptCorpus): Promise<void> => {
    if (counts[0] > MOST_CODED) return setSaid(t.tooLarge(MOST_CODED));
    const corpus = await readCorpus(key).catch(() => undefined);
    if (corpus) beginWith(corpus.file, t);
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <main className="draft-start">
      <h1 tabIndex={-1} ref={heading}>
        {t.title}
      </h1>
      <p>{t.intro}</p>
      <section aria-label={t.begin}>
        <h2>{t.begin}</h2>
        <div className="draft-buttons">
          <button type="button" className="button primary" onClick={() => beginEmpty(t)}>
            {t.beginEmpty}
          </button>
          {button(t.beginWith(open.meta.title), withOpen)}
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {t.beginFile}
          </button>
        </div>
        <input
          ref={input}
          className="unseen"
          type="file"
          tabIndex={-1}
          aria-label={t.corpusFile}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void beginFile(file).then((isRead) => setSaid(isRead ? '' : t.notACorpus));
            target.value = '';
          }}
        />
        {kept.length > 0 && (
          <details className="about-entry">
            <summary>{t.others}</summary>
            <div className="draft-buttons">
              {kept.map((one) => (
                <button key={one.key} type="button" className="button" onClick={() => void withKept(one)}>
                  {t.beginWith(one.title)}
                </button>
              ))}
            </div>
          </details>
        )}
        <p role="status">{said}</p>
      </section>
      <section aria-label={t.own}>
        <h2>{t.own}</h2>
        {drafts.length === 0 && <p className="soft">{t.none}</p>}
        <ul>
          {drafts.map(({ id, at, isDeleted, history }) => {
            const { title, records, sources } = history.present.file;
            const name = title || t.untitled;
            return (
              <li key={id}>
                {isDeleted ? (
                  <span>
                    <s>{name}</s> · {t.deleted}
                  </span>
                ) : (
                  <button type="button" className="link-button" onClick={() => openDesk(id)}>
                    {name}
                  </button>
                )}
                <span className="soft">
                  {t.counts(records.length, sources.filter(({ text }) => text !== undefined).length)}, {t.changed(at)}
                </span>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={isDeleted ? t.restoreOf(name) : t.deleteOf(name)}
                  onClick={() => shelf.setDeleted(id, !isDeleted)}
                >
                  {isDeleted ? t.restore : t.delete}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      {button(t.toPicture, leaveDesk)}
    </main>
  );
}

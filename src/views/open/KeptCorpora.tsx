import { type RefObject, Suspense, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { shippedCorpus } from '../../corpus/shipped';
import { useCaucus } from '../../state/store';
import { keepCopy, type KeptCorpus, readCorpus, setCorpusDeleted } from '../../storage/corpora';
import { RenameBox } from '../field/RenameBox';
import { isOpen, openKept, renameKept } from './keptActions';
import { useKept } from './useKept';
import { useOpeningWords } from './useOpeningWords';
import { lazyPart } from '../page/lazyPart';

const Codings = lazyPart(async () => (await import('../coding/Codings')).Codings);

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

/** The corpora of this device, to be opened, renamed and deleted; a deleted one stays in its place with the way back. */
export function KeptCorpora({ dialog, onClose }: Props) {
  const { kept: t, compare: c } = useOpeningWords();
  const open = useCaucus(({ corpus }) => corpus);
  const { list, fault, act } = useKept(dialog);
  const [renaming, setRenaming] = useState<string | null>(null);
  const shippedTitle = shippedCorpus().meta.title;
  const [theirs, setTheirs] = useState<Corpus | null>(null);
  const start = async (kept: KeptCorpus): Promise<void> => {
    if (await act(() => openKept(kept))) onClose();
  };
  const copy = (read: () => Promise<Corpus | undefined>): void => {
    void act(async () => {
      const corpus = await read();
      if (corpus) await keepCopy(corpus, t.copyTitle(corpus.meta.title));
    });
  };
  const way = (label: string, name: string, onClick: () => void) => (
    <button type="button" className="button quiet" aria-label={name} title={name} onClick={onClick}>
      {label}
    </button>
  );
  const entry = (kept: KeptCorpus) => {
    const { key, title, isDeleted } = kept;
    if (isDeleted) {
      return (
        <>
          <span>
            <s>{title}</s> · {t.deleted}
          </span>
          {way(t.restore, t.restoreOf(title), () => void act(() => setCorpusDeleted(key, false)))}
        </>
      );
    }
    if (renaming === key) {
      const save = async (next: string): Promise<void> => {
        if (next === title || (await act(() => renameKept(kept, next, open)))) setRenaming(null);
      };
      const words = { label: t.newTitle, save: t.save, cancel: t.cancel };
      return <RenameBox name={title} words={words} onSave={(next) => void save(next)} onCancel={() => setRenaming(null)} />;
    }
    return (
      <>
        <button type="button" className="link-button" onClick={() => void start(kept)}>
          {title}
        </button>
        <span className="soft">
          {isOpen(open, kept) && <strong>{t.isOpen} · </strong>}
          {t.counts(...kept.counts)}
        </span>
        <span className="kept-ways">
          {!isOpen(open, kept) && way(c.button, c.buttonOf(title), () => void act(async () => setTheirs((await readCorpus(key)) ?? null)))}
          {way(t.copy, t.copyOf(title), () => copy(() => readCorpus(key)))}
          {way(t.rename, t.renameOf(title), () => setRenaming(key))}
          {way(t.delete, t.deleteOf(title), () => void act(() => setCorpusDeleted(key, true)))}
        </span>
      </>
    );
  };
  if (theirs) {
    return (
      <Suspense>
        <Codings mine={open} theirs={theirs} onClose={onClose} onBack={() => setTheirs(null)} />
      </Suspense>
    );
  }
  return (
    <section aria-label={t.title} className="kept">
      <h2>{t.title}</h2>
      <p role="status">{fault && t.faults[fault]}</p>
      {list?.length === 0 && <p className="soft">{t.none}</p>}
      <ul>
        {list?.map((kept) => (
          <li key={kept.key}>{entry(kept)}</li>
        ))}
        <li>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              window.location.hash = '';
              onClose();
            }}
          >
            {t.shipped(shippedTitle)}
          </button>
          <span className="kept-ways">{way(t.copy, t.copyOf(shippedTitle), () => copy(async () => shippedCorpus()))}</span>
        </li>
      </ul>
    </section>
  );
}

import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../page/useWords';
import { lazyPart } from '../page/lazyPart';

const Opening = lazyPart(async () => (await import('./Opening')).Opening);

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea') !== null;

/** Opens a corpus of one's own: by the button, by a file dropped on the page, by a table pasted into it. */
export function OpenCorpus() {
  const t = useWords().page;
  const dialog = useRef<HTMLDialogElement>(null);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const [isUsed, setIsUsed] = useState(false);
  const give = useCallback((given: readonly File[]): void => {
    setIsUsed(true);
    setFiles(given);
  }, []);
  const show = (): void => {
    setIsUsed(true);
    if (dialog.current?.open) dialog.current.close();
    dialog.current?.showModal();
  };

  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null): void => {
      const given = [...(data?.files ?? [])];
      const text = data?.getData('text') ?? '';
      if (given.length === 0 && !/\n|^\s*[[{]/.test(text.trim())) return;
      event.preventDefault();
      give(given.length > 0 ? given : [new File([text], t.pasted)]);
    };
    const onOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      take(event, event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isField(event.target)) take(event, event.clipboardData);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, [t, give]);

  return (
    <>
      <button type="button" className="button" title={t.openHint} onClick={show}>
        {t.open}
      </button>
      <dialog ref={dialog} className="opening" aria-label={t.open}>
        <label className="opening-file">
          {t.corpusFile}
          <input
            type="file"
            multiple
            onChange={({ target }) => {
              if (target.files?.length) give([...target.files]);
              target.value = '';
            }}
          />
        </label>
        {isUsed && (
          <Suspense>
            <Opening dialog={dialog} files={files} onFiles={setFiles} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}

import { Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { keepTyped } from './typedAhead';
import { lazyPart } from '../page/lazyPart';

const Find = lazyPart(async () => (await import('./Find')).Find);

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Opens the search for anything at all, as Ctrl K and ⌘ K do. */
export function FindButton({ corpus, view }: Props) {
  const t = useWords().page;
  const [isOpen, setOpen] = useState(false);
  const typed = useRef<ReturnType<typeof keepTyped>>(null);
  const takeTyped = useCallback(() => {
    const kept = typed.current;
    typed.current = null;
    return kept?.take() ?? null;
  }, []);
  const close = (): void => {
    typed.current?.stop();
    typed.current = null;
    setOpen(false);
  };
  const open = (): void => {
    typed.current ??= keepTyped(close);
    setOpen(true);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    // Over another dialog it would be a box on a box.
    if (!document.querySelector('dialog[open]')) open();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      typed.current?.stop();
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="button find-button"
        data-find
        aria-label={t.find}
        title={t.findHint}
        aria-haspopup="dialog"
        onClick={open}
      >
        <svg width={14} height={14} viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth={1.8} aria-hidden="true">
          <path d="M9.5 9.5L13 13M10.5 6a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0Z" />
        </svg>
        <span>{t.find}</span>
      </button>
      {isOpen && (
        <Suspense>
          <Find corpus={corpus} view={view} takeTyped={takeTyped} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

import { lazy, Suspense, useEffect, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';

const Find = lazy(async () => ({ default: (await import('./Find')).Find }));

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Opens the search for anything at all, as Ctrl K and ⌘ K do. */
export function FindButton({ corpus, view }: Props) {
  const t = useWords().page;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      // Over another dialog it would be a box on a box.
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className="button" data-find title={t.findHint} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.find}
      </button>
      {isOpen && (
        <Suspense>
          <Find corpus={corpus} view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

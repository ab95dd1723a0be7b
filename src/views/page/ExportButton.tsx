import { Suspense, useCallback, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useWords } from './useWords';
import { lazyPart } from './lazyPart';

const Exports = lazyPart(async () => (await import('../export/Exports')).Exports);

/** Opens the menu of exports, which is loaded when it is first asked for. */
export function ExportButton({ corpus, view }: { readonly corpus: Corpus; readonly view: View }) {
  const t = useWords().page;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const close = useCallback((refocus: boolean): void => {
    setIsOpen(false);
    if (refocus) button.current?.focus();
  }, []);
  return (
    <span className="export-place">
      <button
        ref={button}
        type="button"
        className="button"
        title={t.exportHint}
        aria-haspopup="menu"
        aria-expanded={isOpen === true}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t.export}
      </button>
      <Suspense>{isOpen !== null && <Exports corpus={corpus} view={view} isOpen={isOpen} onClose={close} />}</Suspense>
    </span>
  );
}

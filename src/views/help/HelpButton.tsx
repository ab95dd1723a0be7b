import { Suspense, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { lazyPart } from '../page/lazyPart';

const Help = lazyPart(async () => (await import('./Help')).Help);

/** Opens the page of help, which is loaded when it is first asked for. */
export function HelpButton({ corpus, view }: { readonly corpus: Corpus; readonly view: View }) {
  const t = useWords().page;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" title={t.helpHint} onClick={() => setOpen(true)}>
        {t.help}
      </button>
      {isOpen && (
        <Suspense>
          <Help corpus={corpus} view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';

interface Seen {
  readonly corpus: Corpus;
  readonly view: View | null;
}

/**
 * A view that follows when the picture of it is painted, for what the eye does not wait for: the numbers beside the
 * filters, the strip of time. That of another corpus, or of one in which other sides are hidden, is there at once.
 */
export function useLater(corpus: Corpus, view: View | null): View | null {
  const [seen, setSeen] = useState<Seen>({ corpus, view });
  const isBehind = seen.view !== view || seen.corpus !== corpus;
  useEffect(() => {
    if (!isBehind) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => flushSync(() => setSeen({ corpus, view })));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isBehind, corpus, view]);
  return seen.corpus === corpus ? (seen.view ?? view) : view;
}

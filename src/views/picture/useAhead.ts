import { useEffect } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { whenIdle } from '../../state/ahead';
import { isLarge } from '../../state/large';
import type { View } from '../../state/view';
import type { Size } from './frame';

/** Does what can be done ahead of the next click while the page has nothing else to do; it is loaded once the picture stands. */
export function useAhead(corpus: Corpus, view: View, size: Size): void {
  useEffect(() => {
    if (isLarge(corpus) || typeof requestIdleCallback === 'undefined') return undefined;
    let isOver = false;
    let end = (): void => undefined;
    // Where it does not come, clicks take a little longer.
    import('./stepsAhead').then(
      ({ stepsAhead }) => {
        if (!isOver) end = whenIdle(stepsAhead(corpus, view, size));
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      end();
    };
  }, [corpus, view, size]);
}

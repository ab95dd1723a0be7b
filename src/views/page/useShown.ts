import { useMemo } from 'react';
import { maskedCorpus } from '../../analysis/masked';
import type { Corpus } from '../../corpus/corpus';
import { useCaucus } from '../../state/store';
import type { View } from '../../state/view';

/** Corpus and view as everything that is seen gets them: hidden sides are not in them, nor what is supposed of these actors. */
export function useShown(isPresenting = false): readonly [Corpus, View] {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  const shown = useMemo(() => maskedCorpus(corpus, view.hide), [corpus, view.hide]);
  const seen = useMemo((): View => {
    const { hide, what, theme } = view;
    return { ...view, what: what.filter(({ actor }) => !hide.includes(actor)), theme: isPresenting ? 'projector' : theme };
  }, [view, isPresenting]);
  return [shown, seen];
}

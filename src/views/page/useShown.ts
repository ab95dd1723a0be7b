import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { shownCorpus, shownView } from '../../state/shown';
import { useCaucus } from '../../state/store';
import type { View } from '../../state/view';

/** Corpus and view as everything that is seen gets them: hidden sides are not in them, nor what is supposed of these actors. */
export function useShown(isPresenting = false): readonly [Corpus, View] {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  const seen = useMemo((): View => ({ ...shownView(view), theme: isPresenting ? 'projector' : view.theme }), [view, isPresenting]);
  return [shownCorpus(corpus, view), seen];
}

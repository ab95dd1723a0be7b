import { useEffect, useMemo, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { corpusAsked } from '../../state/corpusName';
import { isLarge } from '../../state/large';
import { viewAt } from '../../state/opening';
import { shownCorpus, shownView } from '../../state/shown';
import { startCaucus } from '../../state/store';
import { corpusOfLink } from '../open/corpusOfLink';
import { LetterSize } from './LetterSize';
import { PictureAlone } from './PictureAlone';

export interface PictureOfLinkProps {
  /** The part of a link after #. */
  readonly fragment: string;
  /** See LetterSize. */
  readonly letters: number;
}

/** The picture that a link shows on a projector, where its corpus is on this device and is drawn without a worker. */
export function PictureOfLink({ fragment, letters }: PictureOfLinkProps) {
  const name = JSON.stringify(corpusAsked(fragment));
  const [corpus, setCorpus] = useState<Corpus | null>(null);
  useEffect(() => {
    let isWanted = true;
    void corpusOfLink(JSON.parse(name)).then((found) => {
      if (!isWanted || !found || isLarge(found)) return;
      // Nothing is changed here; but what is drawn may ask for the store.
      startCaucus(found);
      setCorpus(found);
    });
    return () => {
      isWanted = false;
    };
  }, [name]);
  const view = useMemo(() => corpus && ({ ...viewAt(fragment, corpus).view, theme: 'projector' } as const), [fragment, corpus]);
  return (
    corpus &&
    view && (
      <LetterSize value={letters}>
        <PictureAlone corpus={shownCorpus(corpus, view)} view={shownView(view)} />
      </LetterSize>
    )
  );
}

import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { CoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { ToldLanguage } from '../page/useTold';
import { LetterSize } from './LetterSize';
import { PictureRegion } from './PictureRegion';

export interface PictureProps {
  readonly corpus: Corpus;
  readonly view: View;
  /** See LetterSize. */
  readonly letters?: number;
}

/** The picture without the page around it. */
export function PictureAlone({ corpus, view, letters }: PictureProps) {
  return (
    <ToldLanguage value={corpus.meta.language}>
      <LetterSize value={letters ?? null}>
        <CoalitionsOfView corpus={corpus} view={view}>
          <PictureRegion corpus={corpus} view={view} />
        </CoalitionsOfView>
      </LetterSize>
    </ToldLanguage>
  );
}

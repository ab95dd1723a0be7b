import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { CoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { ToldLanguage } from '../page/useTold';
import { PictureRegion } from './PictureRegion';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** The picture without the page around it. */
export function PictureAlone({ corpus, view }: Props) {
  return (
    <ToldLanguage value={corpus.meta.language}>
      <CoalitionsOfView corpus={corpus} view={view}>
        <PictureRegion corpus={corpus} view={view} />
      </CoalitionsOfView>
    </ToldLanguage>
  );
}

import { Suspense } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { isLarge } from '../../state/large';
import { selectPicture } from '../../state/select';
import type { View } from '../../state/view';
import { CoalitionPanel } from '../coalitions/CoalitionPanel';
import { type Coalitions, useCoalitions } from '../coalitions/useCoalitions';
import { useReading } from '../coalitions/useReading';
import { Floors } from '../floors/Floors';
import { Legend } from '../legend/Legend';
import { OTHER_LOOKS } from '../looks/looks';
import { Network } from '../picture/Network';
import { Sentence } from '../picture/Sentence';
import { ToldLanguage } from '../page/useTold';
import { useExportingWords } from './useExportingWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly link: string;
}

/** Whether all is known that the picture says. The comparison with chance takes too long in a large corpus: there it is said to be open. */
const isKnown = (corpus: Corpus, { isSolved, chance }: Coalitions): boolean =>
  isSolved && (isLarge(corpus) || (chance !== null && chance.done === chance.times));

/** A picture with all that has to go with it: the sentence, the legend, the source and the link. It is drawn off the screen. */
export function PictureSheet({ corpus, view, link }: Props) {
  const { picture: words, exports: t } = useExportingWords();
  const { title, version, licence } = corpus.meta;
  const picture = selectPicture(corpus, view);
  const coalitions = useCoalitions(corpus, view);
  const Other = view.view === 'network' || picture.type === 'empty' ? null : OTHER_LOOKS[view.view];
  const shown = Other ? 'other' : picture.type;
  const reading = useReading(coalitions);
  const isWorking = shown === 'network' && coalitions !== null && !coalitions.isStopped && !isKnown(corpus, coalitions);
  return (
    <ToldLanguage value={corpus.meta.language}>
      <div className={`sheet sheet-${shown}`} aria-busy={isWorking}>
        <Sentence corpus={corpus} view={view} isStill />
        {shown === 'network' && coalitions && <CoalitionPanel corpus={corpus} view={view} coalitions={coalitions} />}
        {shown === 'network' && <Network corpus={corpus} view={view} coalitions={coalitions} />}
        {shown === 'floors' && picture.type === 'floors' && (
          <Floors corpus={corpus} view={view} questions={picture.questions} isScattered={picture.isScattered} />
        )}
        {picture.type === 'empty' && (
          <div className="empty">
            <h2>{words.empty[picture.reason].title}</h2>
            <p>{words.empty[picture.reason].text}</p>
          </div>
        )}
        {Other && (
          <Suspense fallback={<p aria-busy="true" />}>
            <Other corpus={corpus} view={view} />
          </Suspense>
        )}
        {!Other && <Legend corpus={corpus} view={view} reading={shown === 'network' ? reading : null} />}
        <p className="sheet-source">
          {t.source(title, version, licence)} {t.link(link)}
        </p>
      </div>
    </ToldLanguage>
  );
}

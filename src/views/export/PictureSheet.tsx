import type { Corpus } from '../../corpus/corpus';
import { selectPicture } from '../../state/select';
import type { View } from '../../state/view';
import { CoalitionPanel } from '../coalitions/CoalitionPanel';
import { useCoalitions } from '../coalitions/useCoalitions';
import { Floors } from '../floors/Floors';
import { Legend } from '../legend/Legend';
import { Network } from '../picture/Network';
import { Sentence } from '../picture/Sentence';
import { useExportingWords } from './useExportingWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly link: string;
}

/** A picture with all that has to go with it: the sentence, the legend, the source and the link. It is drawn off the screen. */
export function PictureSheet({ corpus, view, link }: Props) {
  const { picture: words, exports: t } = useExportingWords();
  const { title, version, licence } = corpus.meta;
  const picture = selectPicture(corpus, view);
  const coalitions = useCoalitions(corpus, view);
  const isWorking = picture.type === 'network' && coalitions !== null && !coalitions.isSolved;
  return (
    <div className={`sheet sheet-${picture.type}`} aria-busy={isWorking}>
      <Sentence corpus={corpus} view={view} />
      {picture.type === 'network' && coalitions && <CoalitionPanel corpus={corpus} view={view} coalitions={coalitions} />}
      {picture.type === 'network' && <Network corpus={corpus} view={view} coalitions={coalitions} />}
      {picture.type === 'floors' && <Floors corpus={corpus} view={view} questions={picture.questions} />}
      {picture.type === 'empty' && (
        <div className="empty">
          <h2>{words.empty[picture.reason].title}</h2>
          <p>{words.empty[picture.reason].text}</p>
        </div>
      )}
      <Legend corpus={corpus} view={view} />
      <p className="sheet-source">
        {t.source(title, version, licence)} {t.link(link)}
      </p>
    </div>
  );
}

import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { SourceLink } from './SourceLink';

interface Props {
  readonly corpus: Corpus;
  /** A source's id; null where it has been named already. */
  readonly source: string | null;
  readonly locator: string;
}

/** Where something is written: the source, and the place in it. */
export function Where({ corpus, source, locator }: Props) {
  const t = useDetailedWords().evidence;
  const told = useTold();
  return (
    <span className="where">
      {source !== null && (
        <>
          <span className="unseen">{t.source}</span> <SourceLink corpus={corpus} id={source} locator={locator} />,{' '}
        </>
      )}
      <bdi {...told}>{locator}</bdi>
    </span>
  );
}

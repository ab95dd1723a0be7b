import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/schema';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';

/** The address of a source if a browser may follow it: http and https only, never a script. */
function addressOf({ url }: Source): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

interface Props {
  readonly corpus: Corpus;
  /** A source's id. */
  readonly id: string;
  /** What comes after it: a publisher named there is not named twice. */
  readonly locator?: string;
}

/** A source by its title, as a link where it has an address, else with the words it is cited by. */
export function SourceLink({ corpus, id, locator = '' }: Props) {
  const t = useDetailedWords().evidence;
  const told = useTold();
  const source = corpus.sources[corpus.index.source.get(id) ?? -1];
  if (!source) return null;
  const address = addressOf(source);
  const publisher = locator.startsWith(source.publisher ?? '') ? undefined : source.publisher;
  return (
    <span className="source">
      {address === undefined ? (
        <cite {...told}>{source.cite ?? source.title}</cite>
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          <bdi {...told}>{source.title}</bdi>
          <span className="unseen"> {t.opensElsewhere}</span>
        </a>
      )}
      {publisher && (
        <span className="soft">
          {' · '}
          <bdi {...told}>{publisher}</bdi>
        </span>
      )}
      {source.confidence === 'low' && <span className="soft"> · {t.lowConfidence}</span>}
    </span>
  );
}

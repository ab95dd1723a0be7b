import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { SourceLink } from './SourceLink';

interface Props {
  readonly corpus: Corpus;
  /** Ids of sources. */
  readonly ids: readonly string[];
}

/** Sources with how much of each was read and what a reader has to know of it. */
export function Sources({ corpus, ids }: Props) {
  const { details, evidence } = useDetailedWords();
  const told = useTold();
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{details.sources}</h3>
      <ul className="entries">
        {ids.map((id) => {
          const source = corpus.sources[corpus.index.source.get(id) ?? -1];
          return (
            <li key={id}>
              <SourceLink corpus={corpus} id={id} />
              {source?.date && <span className="soft">, {evidence.date(source.date)}</span>}
              {source?.read && <p className="soft">{evidence.readPart(source.read)}</p>}
              {source?.note && (
                <p className="soft" {...told}>
                  {source.note}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

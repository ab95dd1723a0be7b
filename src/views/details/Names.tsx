import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { Fold } from './Fold';
import { ThingButton } from './ThingButton';

/** Longer lists are closed at first. */
const MOST_OPEN = 12;

interface Props {
  readonly corpus: Corpus;
  /** Indices into Corpus.actors. */
  readonly actors: readonly number[];
  /** What to add to a name, in brackets. */
  readonly remark?: (actor: number) => string | undefined;
}

/** Actors by name, each of which can be selected. */
export function Names({ corpus, actors, remark }: Props) {
  const t = useDetailedWords().details;
  const list = (
    <ul className="names">
      {actors.map((index) => {
        const actor = corpus.actors[index];
        const added = remark?.(index);
        return (
          actor && (
            <li key={actor.id}>
              <ThingButton selection={{ type: 'actor', id: actor.id }}>{actor.name}</ThingButton>
              {added && <span className="soft"> ({added})</span>}
            </li>
          )
        );
      })}
    </ul>
  );
  return actors.length > MOST_OPEN ? <Fold title={t.andMore(actors.length)}>{list}</Fold> : list;
}

import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { Fold } from './Fold';
import { Questions } from './Questions';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly actors: readonly [number, number];
}

/** The questions on which only one of two actors has a record: they count for nothing. */
export function TieOneSided({ corpus, view, actors }: Props) {
  const t = useDetailedWords().tie;
  const table = selectStances(corpus, view);
  const scope = selectScope(corpus, view);
  return actors.map((actor, side) => {
    const other = actors[1 - side] ?? actor;
    const only = Array.from(scope.questions).filter(
      (question) => heldBy(table, actor, question) !== undefined && heldBy(table, other, question) === undefined,
    );
    if (only.length === 0) return null;
    return (
      <Fold key={actor} title={t.only(corpus.actors[actor]?.name ?? '', only.length)}>
        <Questions corpus={corpus} scope={scope} questions={only} held={(question) => heldBy(table, actor, question)} />
      </Fold>
    );
  });
}

import { useMemo } from 'react';
import { mostShared, type Relation, relationsOf } from '../../analysis/relations';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScores, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { Told } from '../page/Told';
import { useDetailedWords } from '../page/useDetailedWords';
import { AllTies } from './AllTies';
import { TieEntry } from './TieEntry';

/** Names in each of the two lists. */
const LENGTH = 5;
/** A score on one or two questions says little: neighbours share at least three, where anybody does. */
const ENOUGH = 3;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly actor: number;
  /** The side of a comparison that the view is. */
  readonly side?: string;
}

function Relatives({
  corpus,
  actor,
  of,
  title,
}: Pick<Props, 'corpus' | 'actor'> & { readonly of: readonly Relation[]; readonly title: string }) {
  const t = useDetailedWords().details.actor;
  const own = corpus.actors[actor]?.id ?? '';
  return (
    <div>
      <h4>{title}</h4>
      <ol aria-label={title}>
        {of.map(({ actor: index, score, n }) => {
          const other = corpus.actors[index];
          return other && <TieEntry key={other.id} own={own} other={other} told={t.scored(score, n)} />;
        })}
      </ol>
    </div>
  );
}

/** With how many an actor is aligned, opposed or mixed, with whom it shares no question, and who is nearest and farthest. */
export function ActorRelations({ corpus, view, actor, side }: Props) {
  const { actor: t, measures } = useDetailedWords().details;
  const [dyads, ties, scores] = [selectDyads(corpus, view), selectTies(corpus, view), selectScores(corpus, view)];
  const relations = useMemo(
    () => relationsOf(dyads, ties, scores, actor, { min: Math.max(view.min, Math.min(ENOUGH, mostShared(dyads, actor))), length: LENGTH }),
    [dyads, ties, scores, actor, view.min],
  );
  if (!relations) return null;
  const { aligned, opposed, mixed, untied, unshared, closest, furthest, level, scored } = relations;
  return (
    <section>
      <h3>
        {t.ties}
        {side !== undefined && (
          <>
            {' · '}
            <Told>{side}</Told>
          </>
        )}
      </h3>
      <p>
        {t.counts(aligned, opposed, mixed)}
        {untied > 0 && t.untied(untied)}
        {t.noShared(unshared)}.
      </p>
      {scored === 0 ? (
        <p className="soft">{t.noNeighbours}</p>
      ) : (
        <>
          <div className="relatives">
            {level.length > 0 ? (
              <Relatives corpus={corpus} actor={actor} of={level} title={t.level(scored)} />
            ) : (
              <>
                <Relatives corpus={corpus} actor={actor} of={closest} title={t.closest} />
                <Relatives corpus={corpus} actor={actor} of={furthest} title={t.farthest} />
              </>
            )}
          </div>
          <p className="soft">{t.by(measures[view.measure])}</p>
        </>
      )}
      <AllTies corpus={corpus} view={view} actor={actor} />
    </section>
  );
}

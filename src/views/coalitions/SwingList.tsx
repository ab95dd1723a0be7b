import { useMemo } from 'react';
import { swingsOf } from '../../analysis/changes';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { ThingButton } from '../details/ThingButton';
import { useDetailedWords } from '../page/useDetailedWords';

const LISTED = 20;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Actors that took another side when the same proposition was put again. */
export function SwingList({ corpus, view }: Props) {
  const t = useDetailedWords().coalitionPanel;
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const swings = useMemo(() => swingsOf(corpus, table, scope), [corpus, table, scope]);
  const actorsOf = new Set(swings.map(({ actor }) => actor));
  return (
    <>
      <h3>{t.changed(actorsOf.size)}</h3>
      {swings.length === 0 && <p className="soft">{t.nobodyChanged}</p>}
      <ul>
        {swings.slice(0, LISTED).map(({ actor, change }) => {
          const [who, before, after] = [corpus.actors[actor], corpus.questions[change.before], corpus.questions[change.after]];
          return (
            who &&
            before &&
            after && (
              <li key={`${who.id} ${after.id}`}>
                <ThingButton selection={{ type: 'actor', id: who.id }}>{who.name}</ThingButton>
                {t.side(change.from > 0)} <ThingButton selection={{ type: 'question', id: before.id }}>{before.short}</ThingButton>
                {t.side(change.to > 0)} <ThingButton selection={{ type: 'question', id: after.id }}>{after.short}</ThingButton>
                {change.isExtended && t.asMember}
              </li>
            )
          );
        })}
        {swings.length > LISTED && <li className="soft">{t.more(swings.length - LISTED)}</li>}
      </ul>
    </>
  );
}

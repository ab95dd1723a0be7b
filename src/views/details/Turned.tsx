import { useMemo } from 'react';
import { swingsOf } from '../../analysis/changes';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { Stand } from './ActorChanges';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Questions, as indices into Corpus.questions: a change counts that leads from or to one of them. */
  readonly questions: readonly number[];
}

/** Who took the other side on the same proposition, within the view, and from which stance to which. */
export function Turned({ corpus, view, questions }: Props) {
  const { actor: t } = useDetailedWords().details;
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const turned = useMemo(() => {
    const asked = new Set(questions);
    return swingsOf(corpus, table, scope)
      .filter(({ change: { before, after } }) => asked.has(before) || asked.has(after))
      .sort((p, q) => p.actor - q.actor)
      .map(({ actor, change }) => ({ actor, ...change }));
  }, [corpus, table, scope, questions]);
  if (turned.length === 0) return null;
  return (
    <section>
      <h3>{t.whoTurned(turned.length)}</h3>
      <ul className="entries">
        {turned.map(({ actor, before, after, from, to, isExtended }) => {
          const who = corpus.actors[actor];
          return (
            who && (
              <li key={`${who.id}-${before}-${after}`} className="entry">
                <p>
                  <ThingButton selection={{ type: 'actor', id: who.id }}>{who.name}</ThingButton>
                  {isExtended && <span className="soft"> {t.changeExtended}</span>}
                </p>
                <Stand corpus={corpus} view={view} actor={actor} question={before} x={from} />
                <Stand corpus={corpus} view={view} actor={actor} question={after} x={to} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

import { useMemo } from 'react';
import { questionsApart } from '../../analysis/apart';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { ThingButton } from '../details/ThingButton';
import { useDetailedWords } from '../page/useDetailedWords';

const LISTED = 8;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly members: readonly number[];
}

/** The questions on which the members stand together and the others do not stand with them. */
export function CoalitionApart({ corpus, view, members }: Props) {
  const { coalitionDetails: t } = useDetailedWords();
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const key = members.join();
  const apart = useMemo(() => {
    const own = key.split(',').map(Number);
    const others = Array.from(scope.actors).filter((actor) => !own.includes(actor));
    return questionsApart(table, scope.questions, own, others);
  }, [table, scope, key]);
  return (
    <section>
      <h3>{t.apart}</h3>
      {apart.length === 0 ? (
        <p className="soft">{t.noneApart}</p>
      ) : (
        <ul className="entries">
          {apart.slice(0, LISTED).map(({ question, members: own, others }) => {
            const entry = corpus.questions[question];
            return (
              entry && (
                <li key={entry.id} className="entry">
                  <h4>
                    <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>
                  </h4>
                  <p className="soft">{t.stand(own, others)}</p>
                </li>
              )
            );
          })}
        </ul>
      )}
      {apart.length > LISTED && <p className="soft">{t.more(apart.length - LISTED)}</p>}
      <p className="soft">{t.apartHint}</p>
    </section>
  );
}

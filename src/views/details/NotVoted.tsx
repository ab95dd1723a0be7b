import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { Fold } from './Fold';
import { ThingButton } from './ThingButton';

/** The roll-calls in which an actor is listed as not voting. */
export function NotVoted({ corpus, actor }: { readonly corpus: Corpus; readonly actor: number }) {
  const t = useDetailedWords().details.actor;
  const questions = useMemo(() => {
    const { actor: actors, question } = corpus.notVoting;
    return [...question].filter((_, at) => actors[at] === actor).flatMap((index) => corpus.questions[index] ?? []);
  }, [corpus, actor]);
  if (questions.length === 0) return null;
  return (
    <Fold title={t.didNotVote(questions.length)}>
      <p className="soft">{t.didNotVoteHint}</p>
      <ul>
        {questions.map(({ id, short }) => (
          <li key={id}>
            <ThingButton selection={{ type: 'question', id }}>{short}</ThingButton>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

import { isInView, type Scope } from '../../analysis/scope';
import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { useDetailedWords } from '../page/useDetailedWords';
import { type Held, StanceMark } from '../stance/StanceMark';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly scope: Scope;
  /** Indices into Corpus.questions. */
  readonly questions: readonly number[];
  /** A stance to show with each. */
  readonly held?: (question: number) => Held;
}

/** Questions by title and date, each of which can be selected; those that are not in view say so. */
export function Questions({ corpus, scope, questions, held }: Props) {
  const { details, evidence, legend } = useDetailedWords();
  return (
    <ul className="questions">
      {questions.map((index) => {
        const question = corpus.questions[index];
        const stance = held?.(index);
        return (
          question && (
            <li key={question.id}>
              {stance && (
                <span className="stance-word">
                  <StanceMark stance={stance} /> {legend.stances[stance]}
                </span>
              )}
              <span>
                <ThingButton selection={{ type: 'question', id: question.id }}>{question.short}</ThingButton>{' '}
                <span className="soft">
                  {evidence.date(knownDateOf(corpus, index))}
                  {!isInView(scope, index) && `, ${details.outOfView}`}
                </span>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

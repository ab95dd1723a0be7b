import type { Corpus } from '../../corpus/corpus';
import type { Outcome } from '../../corpus/schema';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { ThingButton } from './ThingButton';
import { Where } from './Where';

interface Props {
  readonly corpus: Corpus;
  readonly of: readonly Outcome[];
}

/** Where an outcome came about: its question, else its meeting. */
function Place({ corpus, outcome }: { readonly corpus: Corpus; readonly outcome: Outcome }) {
  const question = corpus.questions[corpus.index.question.get(outcome.question ?? '') ?? -1];
  if (question) return <ThingButton selection={{ type: 'question', id: question.id }}>{question.short}</ThingButton>;
  const meeting = corpus.meetings[corpus.index.meeting.get(outcome.meeting ?? '') ?? -1];
  return meeting ? <ThingButton selection={{ type: 'meeting', id: meeting.id }}>{meeting.short}</ThingButton> : null;
}

function Item({ corpus, outcome }: { readonly corpus: Corpus; readonly outcome: Outcome }) {
  const { details, evidence } = useDetailedWords();
  const told = useTold();
  const t = details.question;
  const later = corpus.outcomes.filter(({ supersedes }) => supersedes === outcome.id);
  return (
    <li className={later.length > 0 ? 'outcome overtaken' : 'outcome'}>
      <p>
        <strong>{t.results[outcome.result]}</strong>
        {outcome.date && (
          <>
            {' · '}
            <time dateTime={outcome.date}>{evidence.date(outcome.date)}</time>
          </>
        )}
      </p>
      <p {...told}>{outcome.summary}</p>
      <p>
        <Where corpus={corpus} source={outcome.source} locator={outcome.locator} />
      </p>
      {later.length > 0 && (
        <>
          <p className="soft">{t.superseded}</p>
          <ul>
            {later.map((next) => (
              <li key={next.id}>
                <Place corpus={corpus} outcome={next} />
                <ul>
                  <Item corpus={corpus} outcome={next} />
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/**
 * Outcomes in order of date, each with what overtook it, and with what that was overtaken by in turn. One that overtakes
 * another of the list stands under that one only.
 */
export function Outcomes({ corpus, of }: Props) {
  const { question: t } = useDetailedWords().details;
  const ids = new Set(of.map(({ id }) => id));
  const first = of.filter(({ supersedes }) => supersedes === undefined || !ids.has(supersedes));
  if (first.length === 0) return <p className="soft">{t.noOutcome}</p>;
  return (
    <ul className="outcomes">
      {first.map((outcome) => {
        const earlier = corpus.outcomes.find(({ id }) => id === outcome.supersedes);
        return (
          <li key={outcome.id}>
            <ul>
              <Item corpus={corpus} outcome={outcome} />
            </ul>
            {earlier && (
              <p className="soft">
                {t.supersedes} <Place corpus={corpus} outcome={earlier} />, {t.results[earlier.result]}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { memo, useMemo } from 'react';
import type { Counted, SharedQuestion } from '../../analysis/explain';
import { knownDateOf, sortedInTime } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import type { Position } from '../../corpus/schema';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import { Fold } from './Fold';
import { type Reading, type Records, recordsOn, selectReading } from './records';
import { byMeeting, MOST_OPEN } from './recordsByMeeting';
import { Standing } from './Standing';
import { ThingButton } from './ThingButton';
import { Where } from './Where';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly actors: readonly [number, number];
  readonly questions: readonly SharedQuestion[];
}

const ORDER: readonly Counted[] = ['agree', 'oppose', 'neutral', 'leftOut'];

interface SidesProps {
  readonly reading: Reading;
  readonly a: number;
  readonly b: number;
  readonly question: number;
}

/** A record of either side, where both are written at one place of one source and of one day, as in a roll-call. */
function sharedPlace(corpus: Corpus, sides: readonly Records[]): Position | undefined {
  const rows = sides.flatMap(({ standing }) => standing);
  const [first, ...others] = rows.map((row) => positionAt(corpus, row));
  const isSame = ({ source, locator, date }: Position): boolean =>
    source === first?.source && locator === first.locator && date === first.date;
  return rows.length === 2 && others.every(isSame) ? first : undefined;
}

const Sides = memo(function Sides({ reading, a, b, question }: SidesProps) {
  const { evidence } = useDetailedWords();
  const { corpus } = reading;
  const sides = [a, b].map((actor) => ({ actor, records: recordsOn(reading, actor, question) }));
  const place = sharedPlace(
    corpus,
    sides.map(({ records }) => records),
  );
  return (
    <>
      <div className="sides">
        {sides.map(({ actor, records }) => (
          <div key={actor} className="side">
            <h5>
              <Told>{corpus.actors[actor]?.name}</Told>
            </h5>
            <Standing corpus={corpus} records={records} isPlaceElsewhere={place !== undefined} />
          </div>
        ))}
      </div>
      {place && (
        <p>
          {place.date && place.date !== knownDateOf(corpus, question) && <span className="soft">{evidence.date(place.date)} · </span>}
          <Where corpus={corpus} source={place.source} locator={place.locator} />
        </p>
      )}
    </>
  );
});

type EntryProps = Pick<Props, 'corpus' | 'actors'> & { readonly reading: Reading; readonly of: SharedQuestion };

function Entry({ corpus, actors, reading, of: { question, adds } }: EntryProps) {
  const { tie: t, evidence } = useDetailedWords();
  const entry = corpus.questions[question];
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? -1]?.short;
  return (
    entry && (
      <li className="entry">
        <h4>
          <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>
        </h4>
        <p className="soft">
          <Told>{meeting}</Told>
          {[evidence.date(knownDateOf(corpus, question)), adds === 1 && t.countsHalf].map((part) => part && ` · ${part}`)}
        </p>
        <Sides reading={reading} a={actors[0]} b={actors[1]} question={question} />
      </li>
    )
  );
}

/** Question by question, what each of two actors did: first where they agree, then where they do not, then the rest. */
export function TieQuestions({ corpus, view, actors, questions }: Props) {
  const { tie: t, details } = useDetailedWords();
  const reading = selectReading(corpus, view);
  const inOrder = useMemo(() => {
    const shared = new Map(questions.map((one) => [one.question, one]));
    return sortedInTime(corpus, shared.keys()).flatMap((question) => shared.get(question) ?? []);
  }, [corpus, questions]);
  const listOf = (some: readonly SharedQuestion[]) => (
    <ul className="entries">
      {some.map((of) => (
        <Entry key={of.question} corpus={corpus} actors={actors} reading={reading} of={of} />
      ))}
    </ul>
  );
  return ORDER.map((counted) => {
    const group = inOrder.filter((one) => one.counted === counted);
    if (group.length === 0) return null;
    return (
      <section key={counted}>
        <h3>{t.groups[counted](group.length)}</h3>
        {group.length <= MOST_OPEN
          ? listOf(group)
          : byMeeting(corpus, group).map(([meeting, some]) => (
              <Fold key={meeting} title={details.actor.atMeeting(corpus.meetings[meeting]?.short ?? '', some.length)}>
                {listOf(some)}
              </Fold>
            ))}
      </section>
    );
  });
}

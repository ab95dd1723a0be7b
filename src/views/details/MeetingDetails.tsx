import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Told } from '../page/Told';
import { Names } from './Names';
import { Outcomes } from './Outcomes';
import { Panel } from './Panel';
import { Questions } from './Questions';
import { showOnlyMeeting } from './showOnly';
import { Sources } from './Sources';
import { Turned } from './Turned';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.meetings. */
  readonly meeting: number;
}

/** A meeting: when and where, what it decided, how much of it is known, and what was put to it. */
export function MeetingDetails({ corpus, view, meeting: index }: Props) {
  const told = useTold();
  const { details, evidence } = useDetailedWords();
  const t = details.meeting;
  const meeting = corpus.meetings[index];
  if (!meeting) return null;
  const { name, body, from, to, dateNote, place, decided, coverage, participants, sources } = meeting;
  const questions = [...corpus.questions.keys()].filter((question) => corpus.meetingOf[question] === index);
  const outcomes = corpus.outcomes.filter((outcome) => outcome.meeting === meeting.id);
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.meeting} title={name} isTold>
      <dl className="facts">
        <div>
          <dt>{t.date}</dt>
          <dd>{evidence.span(from, to)}</dd>
          {dateNote && (
            <dd className="soft">
              <Told>{dateNote}</Told>
            </dd>
          )}
        </div>
        {place && (
          <div>
            <dt>{t.place}</dt>
            <dd>
              <Told>{place}</Told>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.body}</dt>
          <dd>
            <Told>{body}</Told>
          </dd>
        </div>
      </dl>
      {questions.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => update(showOnlyMeeting(corpus, meeting.id))}>
            {details.onlyMeeting}
          </button>
        </p>
      )}
      <section>
        <h3>{t.decided}</h3>
        {decided ? <p {...told}>{decided}</p> : <p>{t.notDecided}</p>}
        {outcomes.length > 0 && <Outcomes corpus={corpus} of={outcomes} />}
      </section>
      <section>
        <h3>{t.coverage}</h3>
        <p {...told}>{coverage}</p>
      </section>
      {questions.length > 0 && (
        <section>
          <h3>{t.questions(questions.length)}</h3>
          <Questions corpus={corpus} questions={questions} scope={selectScope(corpus, view)} />
        </section>
      )}
      <Turned corpus={corpus} view={view} questions={questions} />
      {participants && (
        <section>
          <h3>{t.participants}</h3>
          <p>
            {t.known[participants.known]} {t.participantList(participants.actors.length)}.{' '}
            <span className="soft">
              <Told>{participants.note}</Told>
            </span>
          </p>
          <Names corpus={corpus} actors={participants.actors.map((id) => corpus.index.actor.get(id) ?? -1)} />
        </section>
      )}
      <Sources corpus={corpus} ids={sources} />
    </Panel>
  );
}

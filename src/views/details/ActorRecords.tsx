import { memo, useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import { selectScope } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { Evidence } from './Evidence';
import { Fold } from './Fold';
import { type Records, selectReading } from './records';
import { type AtMeeting, MOST_OPEN, recordsByMeeting } from './recordsByMeeting';
import { Standing } from './Standing';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly actor: number;
}

function QuestionName({ corpus, question }: { readonly corpus: Corpus; readonly question: number }) {
  const entry = corpus.questions[question];
  if (!entry) return null;
  return (
    <p className="entry-name">
      <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>
    </p>
  );
}

interface MeetingsProps {
  readonly corpus: Corpus;
  readonly meetings: readonly AtMeeting[];
}

function Meeting({ corpus, meeting: index, records }: AtMeeting & { readonly corpus: Corpus }) {
  const t = useDetailedWords().evidence;
  const meeting = corpus.meetings[index];
  return (
    meeting && (
      <div className="at-meeting">
        <h4>
          <ThingButton selection={{ type: 'meeting', id: meeting.id }}>{meeting.short}</ThingButton>{' '}
          <span className="soft">{t.span(meeting.from, meeting.to)}</span>
        </h4>
        <ul className="entries">
          {records.map((of) => (
            <li key={of.question} className="entry">
              <QuestionName corpus={corpus} question={of.question} />
              <Standing corpus={corpus} records={of} />
            </li>
          ))}
        </ul>
      </div>
    )
  );
}

const Meetings = memo(function Meetings({ corpus, meetings }: MeetingsProps) {
  const t = useDetailedWords().details.actor;
  if (size(meetings) <= MOST_OPEN) return meetings.map((at) => <Meeting key={at.meeting} corpus={corpus} {...at} />);
  return meetings.map((at) => (
    <Fold key={at.meeting} title={t.atMeeting(corpus.meetings[at.meeting]?.short ?? '', at.records.length)}>
      <Meeting corpus={corpus} {...at} />
    </Fold>
  ));
});

function Uncounted({ corpus, records }: { readonly corpus: Corpus; readonly records: readonly Records[] }) {
  const t = useDetailedWords().details.actor;
  const count = records.reduce((sum, { uncounted }) => sum + uncounted.length, 0);
  if (count === 0) return null;
  return (
    <section className="uncounted">
      <h3>{t.uncounted(count)}</h3>
      <p className="soft">{t.uncountedHint}</p>
      <ul className="entries">
        {records.map(({ question, uncounted }) => (
          <li key={question} className="entry">
            <QuestionName corpus={corpus} question={question} />
            {uncounted.map((row) => (
              <Evidence key={row} corpus={corpus} of={positionAt(corpus, row)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function size(meetings: readonly AtMeeting[]): number {
  return meetings.reduce((sum, { records }) => sum + records.length, 0);
}

/** What an actor is on record with: by meeting in time, then what does not count here, then what is out of view. */
export function ActorRecords({ corpus, view, actor }: Props) {
  const t = useDetailedWords().details.actor;
  const [reading, scope] = [selectReading(corpus, view), selectScope(corpus, view)];
  const { counted, uncounted, elsewhere } = useMemo(() => recordsByMeeting(reading, scope, actor), [reading, scope, actor]);
  return (
    <>
      <section>
        <h3>{t.positions(size(counted))}</h3>
        {counted.length === 0 ? <p className="soft">{t.noPositions}</p> : <Meetings corpus={corpus} meetings={counted} />}
      </section>
      <Uncounted corpus={corpus} records={uncounted} />
      {elsewhere.length > 0 && (
        <Fold title={t.otherPositions(size(elsewhere))}>
          <Meetings corpus={corpus} meetings={elsewhere} />
        </Fold>
      )}
    </>
  );
}

import { notVotingOn } from '../../analysis/questions';
import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { StanceMark } from '../stance/StanceMark';
import { Evidence } from './Evidence';
import { Panel } from './Panel';
import { recordsOn, selectReading } from './records';
import { Standing } from './Standing';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors and Corpus.questions. */
  readonly actor: number;
  readonly question: number;
}

/** What one actor holds on one question, and the evidence for that: a cell of the matrix. */
export function PositionDetails({ corpus, view, actor, question }: Props) {
  const told = useTold();
  const { details: t, evidence, legend, position } = useDetailedWords();
  const [holder, entry] = [corpus.actors[actor], corpus.questions[question]];
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? -1];
  if (!holder || !entry || !meeting) return null;
  const records = recordsOn(selectReading(corpus, view), actor, question);
  const { held, supposed, uncounted } = records;
  const isEmpty = held === undefined && !supposed;
  const title = (
    <>
      <ThingButton selection={{ type: 'actor', id: holder.id }}>{holder.name}</ThingButton>:{' '}
      <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>
    </>
  );
  return (
    <Panel corpus={corpus} view={view} kind={t.kinds.position} title={title}>
      <p className="soft">
        <ThingButton selection={{ type: 'meeting', id: meeting.id }}>{meeting.short}</ThingButton> ·{' '}
        {evidence.date(knownDateOf(corpus, question))}
        {entry.rule && ` · ${t.question.by[entry.rule]}`}
      </p>
      <section>
        <h3>{position.proposition}</h3>
        <p className="wording" {...told}>
          {entry.text}
        </p>
      </section>
      <section>
        <h3 className="stance-word">
          <StanceMark stance={held} /> {held === undefined ? t.noRecord : legend.stances[held]}
        </h3>
        {isEmpty && <p className="soft">{notVotingOn(corpus, question).has(actor) ? position.didNotVote : position.none}</p>}
        <div className="entry">
          <Standing corpus={corpus} records={records} />
        </div>
      </section>
      {uncounted.length > 0 && (
        <section className="uncounted">
          <h3>{t.actor.uncounted(uncounted.length)}</h3>
          <p className="soft">{t.actor.uncountedHint}</p>
          {uncounted.map((row) => (
            <Evidence key={row} corpus={corpus} of={positionAt(corpus, row)} />
          ))}
        </section>
      )}
    </Panel>
  );
}

import { useMemo, useRef } from 'react';
import { isSupposed } from '../../analysis/hypothesis';
import { readQuestion } from '../../analysis/questions';
import type { Corpus } from '../../corpus/corpus';
import { knownDateOf } from '../../analysis/time';
import { heldBy, isUncertain, type StanceTable } from '../../analysis/stances';
import type { Stance } from '../../corpus/vocabulary';
import { selectScope, selectStances } from '../../state/select';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { useTold } from '../page/useTold';
import { FloorOutcome } from './FloorOutcome';
import { FloorTally } from './FloorTally';
import { recordOf } from './recordOf';
import { Stand } from './Stand';
import { STANDS } from './stands';
import { ToBeGuessed } from './ToBeGuessed';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly question: number;
  readonly chosen: string | null;
  readonly highlighted: ReadonlySet<string>;
  /** Only where somebody stands. */
  readonly isCompact: boolean;
}

/** How many actors hold a stance on a question and are left out by the filters. */
function holdersOutside(corpus: Corpus, table: StanceTable, question: number, eligible: Uint32Array): number {
  const inside = new Set(eligible);
  return corpus.actors.filter((_, actor) => !inside.has(actor) && heldBy(table, actor, question) !== undefined).length;
}

/** One question as a floor on which everyone stands where they stood; of the rest there is no record. */
export function Floor({ corpus, view, question, chosen, highlighted, isCompact }: Props) {
  const { floors: t, evidence } = useWords();
  const told = useTold();
  const floor = useRef<HTMLElement>(null);
  const table = selectStances(corpus, view);
  const { eligible } = selectScope(corpus, view);
  const reading = useMemo(() => readQuestion(corpus, table, question, eligible), [corpus, table, question, eligible]);
  const entry = corpus.questions[question];
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? 0];
  const voices = useMemo(() => corpus.voices.filter((voice) => voice.question === entry?.id), [corpus, entry]);
  const hidden = useMemo(() => holdersOutside(corpus, table, question, eligible), [corpus, table, question, eligible]);
  if (!entry || !meeting) return null;
  const isAnyDoubtful = STANDS.some(({ column }) =>
    reading.columns[column].some((actor) => isUncertain(table, actor, question) || recordOf(corpus, view, actor, question).doubt),
  );
  const nameOf = (actor: number): string => corpus.actors[actor]?.name ?? '';
  const date = knownDateOf(corpus, question);
  const when = date && evidence.date(date);
  const isHypothetical = view.what.some((one) => one.question === entry.id);
  const without = reading.columns.noRecord.filter((actor) => isSupposed(table, actor, question));
  return (
    <section ref={floor} className="floor" aria-label={t.floor(entry.short)}>
      <header>
        <h2>
          <button type="button" className="link-button" onClick={() => update(select({ type: 'question', id: entry.id }))}>
            <Told>{entry.short}</Told>
          </button>{' '}
          {isHypothetical && <span className="badge supposed">{t.hypothetical}</span>}
        </h2>
        <p className="proposition" {...told}>
          {entry.text}
        </p>
        <p className="soft">
          <Told>{meeting.short}</Told>
          {[when, entry.rule && t.rules[entry.rule]].map((part) => part && `, ${part}`)}.{' '}
          <FloorOutcome corpus={corpus} question={entry.id} />
        </p>
        {isAnyDoubtful && <p className="soft">{t.doubtfulKey}</p>}
      </header>
      <FloorTally reading={reading} floor={floor} />
      <div className="stands">
        {corpus.masked && <ToBeGuessed corpus={corpus} actors={eligible.filter((actor) => corpus.masked?.actors.has(actor))} />}
        {STANDS.map(({ column, stance }) => {
          const unnamed = voices.filter((voice) => voice.stance === (stance as Stance) && view.basis.includes(voice.basis));
          const actors = reading.columns[column].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), corpus.meta.language));
          if ((column === 'mixed' || isCompact) && actors.length + unnamed.length === 0) return null;
          const of = { corpus, view, table, question, column, stance, actors, unnamed, chosen, highlighted };
          return <Stand key={column} {...of} />;
        })}
      </div>
      <footer className="soft">
        {reading.counts.didNotVote > 0 && (
          <details>
            <summary>{t.didNotVote(reading.counts.didNotVote)}</summary>
            <Told>{reading.columns.didNotVote.map(nameOf).join(', ')}</Told>
          </details>
        )}
        {reading.silent && reading.silent.length > 0 && (
          <details>
            <summary>{t.silent(reading.silent.length)}</summary>
            <Told>{reading.silent.map(nameOf).join(', ')}</Told>
          </details>
        )}
        {without.length > 0 && <p className="supposed-note">{t.supposedAway(without.map(nameOf))}</p>}
        {hidden > 0 ? <p>{t.hidden(hidden)}</p> : !isCompact && <p>{t.noRecord}</p>}
      </footer>
    </section>
  );
}

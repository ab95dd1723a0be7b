import { useMemo } from 'react';
import { isSupposed } from '../../analysis/hypothesis';
import { type Column, readQuestion } from '../../analysis/questions';
import type { Corpus } from '../../corpus/corpus';
import { rowsOf, positionAt } from '../../corpus/evidence';
import { heldBy, isExtended, isUncertain, type StanceTable } from '../../analysis/stances';
import type { Position } from '../../corpus/schema';
import { BASES, type Stance } from '../../corpus/vocabulary';
import { selectRecorded, selectScope, selectStances } from '../../state/select';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { SHAPES } from '../picture/shapes';
import { type Held, StanceMark } from '../stance/StanceMark';
import { FloorOutcome } from './FloorOutcome';
import { ToBeGuessed } from './ToBeGuessed';

const STANDS: readonly { readonly column: Exclude<Column, 'didNotVote' | 'noRecord'>; readonly stance: Exclude<Held, undefined> }[] = [
  { column: 'support', stance: 'support' },
  { column: 'qualifiedSupport', stance: 'qualified-support' },
  { column: 'neutral', stance: 'neutral' },
  { column: 'mixed', stance: 'mixed' },
  { column: 'qualifiedOpposition', stance: 'qualified-opposition' },
  { column: 'opposition', stance: 'opposition' },
];

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly question: number;
  readonly chosen: string | null;
  readonly highlighted: ReadonlySet<string>;
  /** Only where somebody stands. */
  readonly isCompact: boolean;
}

/** The record that stands, within the bases asked for. */
function recordOf(corpus: Corpus, view: View, actor: number, question: number): Partial<Position> {
  const row = rowsOf(corpus, actor, question).find((at) => view.basis.includes(BASES[corpus.positions.basis[at] ?? 0] ?? 'record'));
  return row === undefined ? {} : positionAt(corpus, row);
}

/** How many actors hold a stance on a question and are left out by the filters. */
function holdersOutside(corpus: Corpus, table: StanceTable, question: number, eligible: Uint32Array): number {
  const inside = new Set(eligible);
  return corpus.actors.filter((_, actor) => !inside.has(actor) && heldBy(table, actor, question) !== undefined).length;
}

/** One question as a floor on which everyone stands where they stood; of the rest there is no record. */
export function Floor({ corpus, view, question, chosen, highlighted, isCompact }: Props) {
  const { floors: t, legend } = useWords();
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
  const recordedText = (actor: number): string => {
    const held = heldBy(selectRecorded(corpus, view), actor, question);
    return held === undefined ? t.nothing : legend.stances[held];
  };
  const isHypothetical = view.what.some((one) => one.question === entry.id);
  const without = reading.columns.noRecord.filter((actor) => isSupposed(table, actor, question));
  return (
    <section className="floor" aria-label={t.floor(entry.short)}>
      <header>
        <h2>
          <button type="button" className="link-button" onClick={() => update(select({ type: 'question', id: entry.id }))}>
            {entry.short}
          </button>{' '}
          {isHypothetical && <span className="badge supposed">{t.hypothetical}</span>}
        </h2>
        <p className="proposition">{entry.text}</p>
        <p className="soft">
          {meeting.short}, {entry.date ?? meeting.from}, {t.rules[entry.rule]}. <FloorOutcome corpus={corpus} question={entry.id} />
        </p>
        {isAnyDoubtful && <p className="soft">{t.doubtfulKey}</p>}
      </header>
      <div className="stands">
        {corpus.masked && <ToBeGuessed corpus={corpus} actors={eligible.filter((actor) => corpus.masked?.actors.has(actor))} />}
        {STANDS.map(({ column, stance }) => {
          const unnamed = voices.filter((voice) => voice.stance === (stance as Stance) && view.basis.includes(voice.basis));
          const actors = reading.columns[column].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
          if ((column === 'mixed' || isCompact) && actors.length + unnamed.length === 0) return null;
          return (
            <div key={column} role="group" className={`stand ${stance}`} aria-label={`${t.columns[column]}: ${t.count(actors.length)}`}>
              <h3 title={t.hints[column]}>
                <StanceMark stance={stance} /> {t.columns[column]} <span className="tally">{t.count(actors.length)}</span>
              </h3>
              <ul>
                {actors.map((actor) => {
                  const { id = '', kind = 'state' } = corpus.actors[actor] ?? {};
                  const supposed = isSupposed(table, actor, question);
                  const { condition, doubt } = supposed
                    ? { condition: undefined, doubt: undefined }
                    : recordOf(corpus, view, actor, question);
                  const isHearsay = isUncertain(table, actor, question);
                  const remark = [
                    supposed && t.supposed(recordedText(actor)),
                    isExtended(table, actor, question) && t.extended,
                    isHearsay && t.uncertain,
                  ];
                  return (
                    <li key={id}>
                      <button
                        type="button"
                        className={`stander ${highlighted.size > 0 && !highlighted.has(id) ? 'faded' : ''} ${isHearsay || doubt ? 'uncertain' : ''} ${supposed ? 'supposed' : ''}`}
                        data-actor={id}
                        data-stance={stance}
                        aria-pressed={chosen === id}
                        title={doubt}
                        onClick={() => update(select({ type: 'actor', id }))}
                      >
                        <svg width={14} height={14} viewBox="-9 -9 18 18" aria-hidden="true">
                          <path d={SHAPES[kind]} />
                        </svg>
                        {nameOf(actor)}
                        {doubt && (
                          <>
                            <span aria-hidden="true">?</span>
                            <span className="unseen"> {t.doubtful}</span>
                          </>
                        )}
                      </button>
                      {remark.some(Boolean) && <p className="condition">{remark.filter(Boolean).join('; ')}</p>}
                      {condition && <p className="condition">{condition}</p>}
                    </li>
                  );
                })}
                {unnamed.map(({ id, who }) => (
                  <li key={id} className="voice">
                    {t.unnamed(who)}
                  </li>
                ))}
                {actors.length + unnamed.length === 0 && <li className="nobody">{t.nobody}</li>}
              </ul>
            </div>
          );
        })}
      </div>
      <footer className="soft">
        {reading.counts.didNotVote > 0 && (
          <details>
            <summary>{t.didNotVote(reading.counts.didNotVote)}</summary>
            {reading.columns.didNotVote.map(nameOf).join(', ')}
          </details>
        )}
        {reading.silent && reading.silent.length > 0 && (
          <details>
            <summary>{t.silent(reading.silent.length)}</summary>
            {reading.silent.map(nameOf).join(', ')}
          </details>
        )}
        {without.length > 0 && <p className="supposed-note">{t.supposedAway(without.map(nameOf))}</p>}
        {hidden > 0 ? <p>{t.hidden(hidden)}</p> : !isCompact && <p>{t.noRecord}</p>}
      </footer>
    </section>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { BASES, type Stance, STANCES } from '../../corpus/vocabulary';
import { addEntry, changeEntry, type Changes, type DraftEdit, together } from '../../drafts/edit';
import type { DraftRecord } from '../../drafts/draft';
import { newActor, newMeeting, newQuestion } from '../../drafts/make';
import { Field } from '../field/Field';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';
import { AboutActor, AboutMeeting, AboutQuestion } from './About';
import { Completion } from './Completion';
import { KeyedChoice } from './KeyedChoice';
import { actorOptions, ISSUE_KEY, meetingOptions, questionOptions, STATE_KEY, stateName } from './options';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  readonly record: DraftRecord;
  /** Whether the keyboard is to go to the first field. */
  readonly takesFocus: boolean;
  readonly onDone: () => void;
  readonly onDelete: () => void;
}

const MARKS = Object.fromEntries(STANCES.map((stance) => [stance, <StanceMark key={stance} stance={stance} />])) as Record<
  Stance,
  ReactNode
>;

/** The meeting of a record: that of its question, else that of the record before it in the same source, else the only one. */
function meetingOf({ file }: Drafting, record: DraftRecord): string {
  const of = ({ question }: DraftRecord): string | undefined => file.questions.find(({ id }) => id === question)?.meeting;
  const before = file.records.filter(({ source, id }) => source === record.source && id !== record.id).map(of);
  const [only] = file.meetings;
  return of(record) ?? before.findLast((id) => id !== undefined) ?? (file.meetings.length === 1 ? only?.id : undefined) ?? '';
}

/** One record, field by field; every change is saved as it is made, complete or not. */
export function RecordForm({ drafting, record, takesFocus, onDone, onDelete }: Props) {
  const t = useDraftWords();
  const { evidence, legend } = useWords();
  const { file, edit, faultOf } = drafting;
  const { id } = record;
  const form = useRef<HTMLFormElement>(null);
  /** A meeting that was chosen before any question of it is. */
  const [chosen, setChosen] = useState<string | null>(null);
  const meeting = chosen ?? meetingOf(drafting, record);
  const actor = file.actors.find((one) => one.id === record.actor);
  const question = file.questions.find((one) => one.id === record.question);

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('[data-step]')?.focus();
  }, [takesFocus]);

  const put = (changes: Changes<'records'>, field?: string, ends?: boolean): void =>
    edit(changeEntry('records', id, changes), field && `${id}.${field}`, ends);
  const fault = (field: string): string | undefined => faultOf('records', id, field);
  const chooseActor = (name: string, iso3?: string): void => {
    const fresh = newActor(file, name, iso3);
    edit(together(addEntry('actors', fresh), changeEntry('records', id, { actor: fresh.id })));
  };
  const chooseMeeting = (key: string, ...before: readonly DraftEdit[]): void => {
    setChosen(key);
    const same = file.questions.find((one) => one.meeting === key && one.issue === question?.issue);
    edit(together(...before, changeEntry('records', id, { question: question?.meeting === key ? question.id : (same?.id ?? '') })));
  };
  const source = file.sources.find((one) => one.id === record.source);
  const askAnew = (issue: { readonly id: string; readonly name: string }): void => {
    const place = meeting === '' ? newMeeting(file, source?.title || t.meeting, t.coverage) : undefined;
    const made = newQuestion(file, issue, place?.id ?? meeting);
    const first = place ? [addEntry('meetings', place)] : [];
    edit(together(...first, addEntry('questions', made), changeEntry('records', id, { question: made.id })));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!isDone && isField && event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      return toNextStep(target);
    }
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles up from the fields
    <form ref={form} className="record-form" aria-label={t.record} onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown}>
      {record.passage && <blockquote>{source?.text?.slice(record.passage.start, record.passage.end)}</blockquote>}
      <p className="soft">{t.formHint}</p>
      <Completion
        label={t.actor}
        value={actor?.name ?? ''}
        options={actorOptions(file, t)}
        fault={fault('actor')}
        newLabel={t.newActor}
        onChoose={(key) => {
          const iso3 = key.startsWith(STATE_KEY) ? key.slice(STATE_KEY.length) : undefined;
          if (iso3 === undefined) put({ actor: key });
          else chooseActor(stateName(iso3), iso3);
        }}
        onNew={(name) => chooseActor(name)}
        onDone={toNextStep}
      />
      {actor && <AboutActor drafting={drafting} id={actor.id} />}
      <Completion
        label={t.meeting}
        value={file.meetings.find((one) => one.id === meeting)?.short ?? ''}
        options={meetingOptions(file)}
        newLabel={t.newMeeting}
        onChoose={(key) => chooseMeeting(key)}
        onNew={(name) => {
          const fresh = newMeeting(file, name, t.coverage);
          chooseMeeting(fresh.id, addEntry('meetings', fresh));
        }}
        onDone={toNextStep}
      />
      {meeting !== '' && <AboutMeeting drafting={drafting} id={meeting} />}
      <Completion
        label={t.question}
        value={question?.short ?? ''}
        options={questionOptions(file, meeting, t)}
        fault={fault('question')}
        newLabel={t.newQuestion}
        onChoose={(key) => {
          const issue = file.issues.find((one) => `${ISSUE_KEY}${one.id}` === key);
          if (issue) askAnew(issue);
          else put({ question: key });
        }}
        onNew={(name) => askAnew({ id: '', name })}
        onDone={toNextStep}
      />
      {question && <AboutQuestion key={question.id} drafting={drafting} id={question.id} />}
      <KeyedChoice
        label={t.stance}
        words={STANCES}
        names={legend.stances}
        value={record.stance}
        fault={fault('stance')}
        marks={MARKS}
        onChoose={(stance) => put({ stance })}
        onDone={toNextStep}
      />
      <KeyedChoice
        label={t.basis}
        words={BASES}
        names={evidence.basis}
        value={record.basis}
        fault={fault('basis')}
        onChoose={(basis) => put({ basis })}
        onDone={toNextStep}
      />
      <Field
        label={t.summary}
        hint={t.summaryHint}
        lines={3}
        value={record.summary}
        fault={fault('summary')}
        onChange={(summary, ends) => put({ summary }, 'summary', ends)}
      />
      <Field
        label={t.condition}
        hint={t.conditionHint}
        lines={2}
        value={record.condition ?? ''}
        onChange={(condition, ends) => put({ condition: condition === '' ? undefined : condition }, 'condition', ends)}
      />
      <Field
        label={t.locator}
        value={record.locator}
        fault={fault('locator')}
        onChange={(locator, ends) => put({ locator }, 'locator', ends)}
      />
      <Field
        label={t.date}
        value={record.date ?? ''}
        fault={fault('date')}
        onChange={(date, ends) => put({ date: date === '' ? undefined : date }, 'date', ends)}
      />
      <div className="draft-buttons">
        <button type="button" className="button primary" onClick={onDone}>
          {t.done}
        </button>
        <button type="button" className="button" onClick={onDelete}>
          {t.deleteRecord}
        </button>
      </div>
    </form>
  );
}

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { BASES, type Stance, STANCES } from '../../corpus/vocabulary';
import type { DraftRecord } from '../../drafts/draft';
import { changeEntry, type Changes } from '../../drafts/edit';
import { Field } from '../field/Field';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';
import { KeyedChoice } from './KeyedChoice';
import { MoreOfRecord } from './MoreOfRecord';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';
import { WhoOnWhat } from './WhoOnWhat';

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

/** One record, field by field; every change is saved as it is made, complete or not. */
export function RecordForm({ drafting, record, takesFocus, onDone, onDelete }: Props) {
  const t = useDraftWords();
  const { evidence, legend } = useWords();
  const { file, edit, faultOf } = drafting;
  const { id, passage } = record;
  const form = useRef<HTMLFormElement>(null);
  const source = file.sources.find((one) => one.id === record.source);

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('[data-step]')?.focus();
  }, [takesFocus]);

  const put = (changes: Changes<'records'>, field?: string, ends?: boolean): void =>
    edit(changeEntry('records', id, changes), field && `${id}.${field}`, ends);
  const fault = (field: string): string | undefined => faultOf('records', id, field);
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
      {passage && (
        <blockquote lang={source?.language ?? ''} dir="auto">
          {source?.text?.slice(passage.start, passage.end)}
        </blockquote>
      )}
      <p className="soft">{t.formHint}</p>
      <WhoOnWhat drafting={drafting} record={record} />
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
      <MoreOfRecord drafting={drafting} record={record} put={put} />
      <div className="draft-buttons">
        <button type="button" className="button primary" title={t.hints.done} onClick={onDone}>
          {t.done}
        </button>
        <button type="button" className="button" title={t.hints.deleteRecord} onClick={onDelete}>
          {t.deleteRecord}
        </button>
      </div>
    </form>
  );
}

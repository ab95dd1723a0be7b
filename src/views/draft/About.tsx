/** What is said of the actor, the meeting and the question of a record: folded away, for it holds for other records too. */
import { useState } from 'react';
import { isUndated } from '../../corpus/dates';
import { KINDS } from '../../corpus/vocabulary';
import { addEntry, changeEntry, together } from '../../drafts/edit';
import { newIssue } from '../../drafts/make';
import { Field } from '../field/Field';
import { OneOf } from '../field/OneOf';
import { useWords } from '../page/useWords';
import { Completion } from './Completion';
import { issueOptions } from './options';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  readonly id: string;
}

const RULES = ['unstated', 'consensus', 'vote', 'signature', 'none'] as const;
/** An empty text of an optional field takes the field away. */
const some = (text: string): string | undefined => (text === '' ? undefined : text);

export function AboutActor({ drafting: { file, edit, faultOf }, id }: Props) {
  const t = useDraftWords();
  const { legend } = useWords();
  const actor = file.actors.find((one) => one.id === id);
  if (!actor) return null;
  return (
    <details className="about-entry">
      <summary>{t.aboutActor(actor.name)}</summary>
      <p className="soft">{t.everyRecord}</p>
      <Field
        label={t.name}
        value={actor.name}
        fault={faultOf('actors', id, 'name')}
        onChange={(name, ends) => edit(changeEntry('actors', id, { name }), `${id}.name`, ends)}
      />
      <OneOf
        className="draft-select"
        label={t.kind}
        value={actor.kind}
        values={KINDS}
        names={legend.kinds}
        onChoose={(kind) => edit(changeEntry('actors', id, { kind }))}
      />
      <Field
        label={t.iso3}
        value={actor.iso3 ?? ''}
        fault={faultOf('actors', id, 'iso3')}
        onChange={(iso3) => edit(changeEntry('actors', id, { iso3: some(iso3.toUpperCase()) }), `${id}.iso3`)}
      />
    </details>
  );
}

export function AboutMeeting({ drafting: { file, edit, faultOf }, id }: Props) {
  const t = useDraftWords();
  const meeting = file.meetings.find((one) => one.id === id);
  if (!meeting) return null;
  const put = (changes: Parameters<typeof changeEntry<'meetings'>>[2], field: string, ends: boolean): void =>
    edit(changeEntry('meetings', id, changes), `${id}.${field}`, ends);
  // A meeting without a date spans all time; its dates are typed into empty boxes.
  const hasNoDate = isUndated(meeting);
  return (
    <details className="about-entry">
      <summary>{t.aboutMeeting(meeting.short)}</summary>
      <p className="soft">{t.everyRecord}</p>
      <Field
        label={t.name}
        value={meeting.short}
        fault={faultOf('meetings', id, 'short')}
        onChange={(short, ends) => put(meeting.name === meeting.short ? { short, name: short } : { short }, 'short', ends)}
      />
      <Field
        label={t.from}
        value={hasNoDate ? '' : meeting.from}
        fault={faultOf('meetings', id, 'from')}
        onChange={(from, ends) => put(hasNoDate ? { from, to: undefined } : { from }, 'from', ends)}
      />
      <Field
        label={t.to}
        value={hasNoDate ? '' : (meeting.to ?? '')}
        fault={faultOf('meetings', id, 'to')}
        onChange={(to, ends) => put({ to: some(to) }, 'to', ends)}
      />
    </details>
  );
}

export function AboutQuestion({ drafting: { file, edit, faultOf }, id }: Props) {
  const t = useDraftWords();
  const question = file.questions.find((one) => one.id === id);
  // One that has just been made is open; what is typed in it does not close it.
  const [isNew] = useState(question !== undefined && (question.issue === '' || question.text === question.short));
  if (!question) return null;
  const issue = file.issues.find((one) => one.id === question.issue);
  const put = (changes: Parameters<typeof changeEntry<'questions'>>[2], field: string, ends: boolean): void =>
    edit(changeEntry('questions', id, changes), `${id}.${field}`, ends);
  return (
    <details className="about-entry" open={isNew || undefined}>
      <summary>{t.aboutQuestion(question.short)}</summary>
      <p className="soft">{t.everyRecord}</p>
      <Completion
        label={t.issue}
        value={issue?.name ?? ''}
        options={issueOptions(file)}
        suggest={question.short}
        fault={faultOf('questions', id, 'issue')}
        newLabel={t.newIssue}
        onChoose={(key) => edit(changeEntry('questions', id, { issue: key }))}
        onNew={(name) => {
          const fresh = newIssue(file, name);
          edit(together(addEntry('issues', fresh), changeEntry('questions', id, { issue: fresh.id })));
        }}
        onDone={toNextStep}
      />
      <Field
        label={t.short}
        value={question.short}
        fault={faultOf('questions', id, 'short')}
        onChange={(short, ends) => put({ short }, 'short', ends)}
      />
      <Field
        label={t.proposition}
        lines={2}
        value={question.text}
        fault={faultOf('questions', id, 'text')}
        onChange={(text, ends) => put({ text }, 'text', ends)}
      />
      <OneOf
        className="draft-select"
        label={t.rule}
        value={question.rule ?? 'unstated'}
        values={RULES}
        names={t.rules}
        onChoose={(rule) => edit(changeEntry('questions', id, { rule: rule === 'unstated' ? undefined : rule }))}
      />
    </details>
  );
}

import { useState } from 'react';
import type { DraftRecord } from '../../drafts/draft';
import { addEntry, changeEntry, type DraftEdit, together } from '../../drafts/edit';
import { newActor, newMeeting, newQuestion } from '../../drafts/make';
import { AboutActor, AboutMeeting, AboutQuestion } from './About';
import { Completion } from './Completion';
import { actorOptions, ISSUE_KEY, meetingOptions, questionOptions, STATE_KEY, stateName } from './options';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  readonly record: DraftRecord;
}

/** The meeting of a record: that of its question, else that of the record before it in the same source, else the only one. */
function meetingOf({ file }: Drafting, record: DraftRecord): string {
  const of = ({ question }: DraftRecord): string | undefined => file.questions.find(({ id }) => id === question)?.meeting;
  const before = file.records.filter(({ source, id }) => source === record.source && id !== record.id).map(of);
  const [only] = file.meetings;
  return of(record) ?? before.findLast((id) => id !== undefined) ?? (file.meetings.length === 1 ? only?.id : undefined) ?? '';
}

/** Who took the position, where, and on what; whatever is not there yet is made on the way, in one step with its choice. */
export function WhoOnWhat({ drafting, record }: Props) {
  const t = useDraftWords();
  const { file, edit, faultOf } = drafting;
  const { id } = record;
  /** A meeting that was chosen before any question of it is. */
  const [chosen, setChosen] = useState<string | null>(null);
  const meeting = chosen ?? meetingOf(drafting, record);
  const actor = file.actors.find((one) => one.id === record.actor);
  const question = file.questions.find((one) => one.id === record.question);

  const chooseActor = (name: string, iso3?: string): void => {
    const fresh = newActor(file, name, iso3);
    edit(together(addEntry('actors', fresh), changeEntry('records', id, { actor: fresh.id })));
  };
  const chooseMeeting = (key: string, ...before: readonly DraftEdit[]): void => {
    setChosen(key);
    const same = file.questions.find((one) => one.meeting === key && one.issue === question?.issue);
    const next = question?.meeting === key ? question.id : (same?.id ?? '');
    edit(together(...before, changeEntry('records', id, { question: next })));
  };
  const askAnew = (issue: { readonly id: string; readonly name: string }): void => {
    const source = file.sources.find((one) => one.id === record.source);
    const place = meeting === '' ? newMeeting(file, source?.title || t.meeting, t.coverage) : undefined;
    const made = newQuestion(file, issue, place?.id ?? meeting);
    const first = place ? [addEntry('meetings', place)] : [];
    edit(together(...first, addEntry('questions', made), changeEntry('records', id, { question: made.id })));
  };
  return (
    <>
      <Completion
        label={t.actor}
        value={actor?.name ?? ''}
        options={actorOptions(file, t)}
        fault={faultOf('records', id, 'actor')}
        newLabel={t.newActor}
        onChoose={(key) => {
          const iso3 = key.startsWith(STATE_KEY) ? key.slice(STATE_KEY.length) : undefined;
          if (iso3 === undefined) edit(changeEntry('records', id, { actor: key }));
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
        fault={faultOf('records', id, 'question')}
        newLabel={t.newQuestion}
        onChoose={(key) => {
          const issue = file.issues.find((one) => `${ISSUE_KEY}${one.id}` === key);
          if (issue) askAnew(issue);
          else edit(changeEntry('records', id, { question: key }));
        }}
        onNew={(name) => askAnew({ id: '', name })}
        onDone={toNextStep}
      />
      {question && <AboutQuestion key={question.id} drafting={drafting} id={question.id} />}
    </>
  );
}

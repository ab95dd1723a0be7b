import { useState } from 'react';
import type { DraftRecord } from '../../drafts/draft';
import { addEntry, changeEntry, type Changes, together } from '../../drafts/edit';
import { newActor } from '../../drafts/make';
import { Field } from '../field/Field';
import { AboutActor } from './About';
import { Completion } from './Completion';
import { spokenForOptions } from './options';
import { toNextStep } from './steps';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  readonly record: DraftRecord;
  readonly put: (changes: Changes<'records'>, field: string, ends: boolean) => void;
}

const WHOLE = /^-?\d{1,9}$/;

/** Whether another record of the draft would stand beside this one as its equal and say otherwise, for want of an order. */
function hasRival(records: readonly DraftRecord[], record: DraftRecord): boolean {
  const { id, actor, question, stance, basis, date, order = 0 } = record;
  if (actor === '' || question === '' || stance === undefined) return false;
  return records.some(
    (one) =>
      one.id !== id &&
      one.actor === actor &&
      one.question === question &&
      one.basis === basis &&
      one.date === date &&
      (one.order ?? 0) === order &&
      one.stance !== undefined &&
      one.stance !== stance,
  );
}

/** What few records need: for whom the actor spoke, why that is doubtful, and its place among others of one date. */
export function MoreOfRecord({ drafting, record, put }: Props) {
  const t = useDraftWords();
  const { file, edit, faultOf } = drafting;
  const { id, onBehalfOf, doubt = '', order } = record;
  const clash = hasRival(file.records, record) ? t.orderClash : undefined;
  const bloc = file.actors.find((one) => one.id === onBehalfOf);
  // A sign alone is the beginning of a number.
  const [sign, setSign] = useState('');
  // What a record has already is in sight; what is typed here closes nothing.
  const [isSaid] = useState([onBehalfOf, record.doubt, order].some((said) => said !== undefined));
  return (
    <details className="about-entry" open={isSaid || undefined}>
      <summary>
        {t.moreOfRecord}
        {clash && ` · ${clash}`}
      </summary>
      <Completion
        label={t.onBehalfOf}
        value={bloc?.name ?? onBehalfOf ?? ''}
        hint={t.onBehalfOfHint}
        options={spokenForOptions(file, record.actor, t)}
        fault={faultOf('records', id, 'onBehalfOf')}
        newLabel={t.newBloc}
        isOptional
        onChoose={(key) => edit(changeEntry('records', id, { onBehalfOf: key === '' ? undefined : key }))}
        onNew={(name) => {
          const fresh = newActor(file, name, undefined, 'bloc');
          edit(together(addEntry('actors', fresh), changeEntry('records', id, { onBehalfOf: fresh.id })));
        }}
        onDone={toNextStep}
      />
      {bloc && <AboutActor drafting={drafting} id={bloc.id} />}
      <Field
        label={t.doubt}
        hint={t.doubtHint}
        lines={2}
        value={doubt}
        fault={faultOf('records', id, 'doubt')}
        onChange={(text, ends) => put({ doubt: text === '' ? undefined : text }, 'doubt', ends)}
      />
      <Field
        label={t.order}
        hint={t.orderHint}
        value={order === undefined ? sign : String(order)}
        fault={faultOf('records', id, 'order') ?? clash}
        onChange={(text) => {
          const clean = text.trim();
          setSign(clean === '-' ? clean : '');
          if (clean === '' || WHOLE.test(clean)) put({ order: clean === '' ? undefined : Number(clean) }, 'order', true);
        }}
      />
    </details>
  );
}

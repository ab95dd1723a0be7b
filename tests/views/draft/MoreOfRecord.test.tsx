import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';
import { canonicalText } from '../../../src/corpus/content';
import { addEntry, together } from '../../../src/drafts/edit';
import type { Draft, DraftFile } from '../../../src/drafts/draft';
import { newActor, newIssue, newMeeting, newQuestion, newSource } from '../../../src/drafts/make';
import { soundPart } from '../../../src/drafts/sound';
import { positionsCsv } from '../../../src/exchange/write/positions';
import { unsavedOf } from '../../../src/storage/own';
import { RecordForm } from '../../../src/views/draft/RecordForm';
import { emptyDraft } from '../../drafts/arbitrary';
import { corpusIn, read } from '../../exchange/read/files';

/** A draft in which Iran spoke twice on one day, for and then against. */
function twice(order: { readonly order?: number } = { order: 1 }): Draft {
  const { file } = emptyDraft();
  const [iran, text] = [newActor(file, 'Iran', 'IRN'), newSource(file, 'Minutes', 'Iran agreed.\n\nIran objected.')];
  const [issue, meeting] = [newIssue(file, 'Media'), newMeeting(file, 'MPP 6', 'one day')];
  const question = newQuestion(file, issue, meeting.id);
  const said = { actor: iran.id, question: question.id, basis: 'record', date: '2014-05-28', source: text.id } as const;
  return together(
    addEntry('actors', iran),
    addEntry('actors', newActor(file, 'Observers')),
    addEntry('issues', issue),
    addEntry('meetings', meeting),
    addEntry('questions', question),
    addEntry('sources', text),
    addEntry('records', { ...said, id: 'one', stance: 'support', summary: 'Agreed.', locator: 'paragraph 1', ...order }),
    addEntry('records', { ...said, id: 'two', stance: 'opposition', summary: 'Objected.', locator: 'paragraph 2' }),
  )(emptyDraft());
}

/** What the form has made of the draft. */
const now: { file: DraftFile } = { file: emptyDraft().file };

function Form({ start = twice() }: { readonly start?: Draft }) {
  const [draft, setDraft] = useState(start);
  const { file } = draft;
  useEffect(() => {
    now.file = file;
  });
  const { faults, corpus } = soundPart(file);
  const drafting = {
    own: unsavedOf(draft, 0),
    file,
    faults,
    sound: corpus.positions.length,
    edit: setDraft,
    faultOf: () => undefined,
  };
  const record = file.records[1];
  return record && <RecordForm drafting={drafting} record={record} takesFocus={false} onDone={() => {}} onDelete={() => {}} />;
}

it('for whom an actor spoke, a doubt, and the order of a day are said by keyboard, and come back from JSON and a table', async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.click(screen.getByText('More of this record'));
  const bloc = screen.getByRole('combobox', { name: 'On behalf of (a bloc)' });
  await user.type(bloc, 'Arab States{Enter}');
  expect(now.file.actors.at(-1)).toEqual({ id: 'arab-states', name: 'Arab States', kind: 'bloc' });
  expect(bloc).toHaveValue('Arab States');
  await user.click(screen.getByLabelText('Doubt'));
  await user.paste('The name was hard to hear.');
  await user.type(screen.getByLabelText('Order'), '-x2y');
  expect(screen.getByLabelText('Order')).toHaveValue('2');
  expect(now.file.records[1]).toMatchObject({ onBehalfOf: 'arab-states', doubt: 'The name was hard to hear.', order: 2 });

  const { corpus, faults } = soundPart(now.file);
  expect(faults).toEqual([]);
  const again = corpusIn(await read(canonicalText(corpus.file), 'corpus.json'));
  expect(again.file.records).toEqual(corpus.file.records);
  const table = corpusIn(await read(positionsCsv(corpus), 'positions.csv'));
  const said = table.file.records.map(({ stance, order, onBehalfOf }) => [stance, order, onBehalfOf]);
  expect(said.sort()).toEqual([
    ['opposition', 2, 'arab-states'],
    ['support', 1, undefined],
  ]);
});

it('blocs come before other actors, nobody before both, and Enter passes by what nobody chose', async () => {
  const user = userEvent.setup();
  render(<Form />);
  await user.click(screen.getByText('More of this record'));
  const bloc = screen.getByRole('combobox', { name: 'On behalf of (a bloc)' });
  await user.type(bloc, '{Enter}');
  expect(screen.getByLabelText('Doubt')).toHaveFocus();
  await user.type(bloc, 'Arab States{Enter}');
  await user.click(bloc);
  expect(
    within(screen.getByRole('listbox', { name: 'Choices for On behalf of (a bloc)' }))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['itself only', 'Arab States', 'Observers']);
  await user.keyboard('{Enter}');
  expect(bloc).toHaveValue('');
  expect(now.file.records[1]).not.toHaveProperty('onBehalfOf');
});

it('two records of one date that say otherwise are asked about, until one of them has an order', async () => {
  const user = userEvent.setup();
  render(<Form start={twice({})} />);
  const more = screen.getByText(/^More of this record/);
  expect(more).toHaveTextContent('which came first?');
  await user.click(more);
  expect(screen.getByLabelText('Order')).toHaveAccessibleDescription(expect.stringContaining('which came first?'));
  await user.type(screen.getByLabelText('Order'), '2');
  expect(more).toHaveTextContent(/^More of this record$/);
});

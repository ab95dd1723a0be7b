import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { expect, it } from 'vitest';
import { addEntry } from '../../../src/drafts/edit';
import { newSource } from '../../../src/drafts/make';
import { soundPart } from '../../../src/drafts/sound';
import { unsavedOf } from '../../../src/storage/own';
import { AboutSource } from '../../../src/views/draft/AboutSource';
import { PassageText } from '../../../src/views/draft/PassageText';
import { emptyDraft } from '../../drafts/arbitrary';

const TEXT = newSource(emptyDraft().file, 'Minutes', 'نص');

function Text() {
  const [draft, edit] = useState(() => addEntry('sources', TEXT)(emptyDraft()));
  const { file } = draft;
  const { faults, corpus } = soundPart(file);
  const faultOf = (_: string, __: string, field: string) => faults.find(({ path }) => path.endsWith(`.${field}`))?.message;
  const drafting = { own: unsavedOf(draft, 0), file, faults, sound: corpus.positions.length, edit, faultOf };
  const [source] = file.sources;
  return (
    source && (
      <>
        <AboutSource drafting={drafting} source={source} />
        <PassageText box={createRef()} source={source} records={[]} open={null} onSelect={() => {}} onCode={() => {}} onOpen={() => {}} />
      </>
    )
  );
}

it('a text is in no language until the coder names one, by name or by tag, and can be in none again', async () => {
  const user = userEvent.setup();
  render(<Text />);
  const language = () => screen.getByRole('textbox', { name: 'Text of “Minutes”' }).closest('[lang]')?.getAttribute('lang');
  expect(language()).toBe('');
  await user.click(screen.getByText('About this text'));
  const box = screen.getByRole('combobox', { name: 'Language of the text' });
  await user.click(box);
  const first = within(screen.getByRole('listbox', { name: 'Choices for Language of the text' })).getAllByRole('option');
  expect(first.slice(0, 7).map(({ textContent }) => textContent)).toEqual([
    'not stated',
    'Arabic',
    'Chinese',
    'English',
    'French',
    'Russian',
    'Spanish',
  ]);
  await user.type(box, 'arab{Enter}');
  expect([language(), (box as HTMLInputElement).value]).toEqual(['ar', 'Arabic']);
  await user.keyboard('haw{Enter}');
  expect([language(), (box as HTMLInputElement).value]).toEqual(['haw', 'Hawaiian']);
  await user.keyboard('Klingonese language{Enter}');
  expect(box).toHaveAccessibleDescription(expect.stringContaining('a language tag such as en'));
  await user.keyboard('not stated{Enter}');
  expect([language(), (box as HTMLInputElement).value]).toEqual(['', '']);
});

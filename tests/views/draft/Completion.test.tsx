import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { emptyFile } from '../../../src/drafts/draft';
import { addEntry } from '../../../src/drafts/edit';
import { newActor, newIssue, newQuestion } from '../../../src/drafts/make';
import { Completion } from '../../../src/views/draft/Completion';
import { actorOptions, questionOptions } from '../../../src/views/draft/options';
import { draft as words } from '../../../src/words/en/draft';
import { emptyDraft } from '../../drafts/arbitrary';

const { file } = addEntry('actors', newActor(emptyDraft().file, 'Civil society'))(emptyDraft());

function show(value = '') {
  const [onChoose, onNew, onDone] = [vi.fn<(key: string) => void>(), vi.fn<(name: string) => void>(), vi.fn<(box: HTMLElement) => void>()];
  render(
    <Completion
      label="Actor"
      value={value}
      options={actorOptions(file, words)}
      newLabel={words.newActor}
      onChoose={onChoose}
      onNew={onNew}
      onDone={onDone}
    />,
  );
  return { onChoose, onNew, onDone, box: screen.getByRole('combobox', { name: 'Actor' }), user: userEvent.setup() };
}

const lit = (): string | null | undefined => screen.queryByRole('option', { selected: true })?.textContent;

describe('a box that completes', () => {
  it('takes what is lit with Enter, by name or by code, own actors before the states of the world', async () => {
    const { box, user, onChoose, onDone } = show();
    await user.type(box, 'civ');
    expect(lit()).toBe('Civil society');
    await user.clear(box);
    await user.type(box, 'irn');
    expect(lit()).toBe('Irannot in this corpus yet');
    await user.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('state:IRN');
    expect(onDone).toHaveBeenCalledExactlyOnceWith(box);
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('makes something new of a name that nothing has, with Tab too', async () => {
    const { box, user, onNew } = show();
    await user.type(box, 'Ira');
    await user.keyboard('{ArrowUp}');
    expect(lit()).toBe('New actor “Ira”');
    await user.keyboard('{Tab}');
    expect(onNew).toHaveBeenCalledExactlyOnceWith('Ira');
  });

  it('is left as it was with Escape, and says what to do about a text that is left in it', async () => {
    const { box, user, onChoose, onNew } = show('Civil society');
    await user.type(box, 'Iran{Escape}');
    expect(box).toHaveValue('Civil society');
    await user.clear(box);
    await user.type(box, 'Iran');
    await user.click(document.body);
    expect(box).toHaveValue('Iran');
    expect(box).toHaveAccessibleDescription('Choose from the list.');
    expect([onChoose, onNew].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe('what a question can be completed to', () => {
  it('is the questions of the meeting, then the issues that it has not dealt with', () => {
    const empty = emptyFile({ id: 'x', title: 'X', description: 'x', version: '1', licence: 'x', language: 'en' });
    const [media, names] = [newIssue(empty, 'Media'), newIssue(empty, 'Names')];
    const questions = [newQuestion(empty, media, 'one'), newQuestion(empty, names, 'two')];
    const given = { ...empty, issues: [media, names], questions };
    expect(questionOptions(given, 'one', words).map(({ title, note }) => [title, note])).toEqual([
      ['Media', undefined],
      ['Names', 'new question of this issue'],
    ]);
    expect(questionOptions(given, '', words)).toHaveLength(2);
  });
});

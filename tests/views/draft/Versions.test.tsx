import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import type { DraftEdit } from '../../../src/drafts/edit';
import { unsavedOf } from '../../../src/storage/own';
import { Versions } from '../../../src/views/draft/Versions';
import { emptyDraft } from '../../drafts/arbitrary';

it('a version is kept, renamed, deleted, brought back and gone back to', async () => {
  const user = userEvent.setup();
  const draft = { ...emptyDraft(), id: 'my-versions' };
  const edit = vi.fn<(change: DraftEdit) => void>();
  render(<Versions drafting={{ own: unsavedOf(draft, 0), file: draft.file, edit }} onClose={() => {}} />);
  await user.type(screen.getByLabelText('Name of this version'), 'First{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Rename “First”' }));
  const box = screen.getByLabelText('New name');
  expect(box).toHaveFocus();
  await user.clear(box);
  await user.type(box, 'Before the second reading{Enter}');
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Go back to “Before the second reading”');
  await user.click(await screen.findByRole('button', { name: 'Delete “Before the second reading”' }));
  const back = await screen.findByRole('button', { name: 'Bring back “Before the second reading”' });
  expect(screen.queryByRole('button', { name: /^Go back/ })).toBeNull();
  expect(back).toHaveFocus();
  await user.click(back);
  await user.click(await screen.findByRole('button', { name: 'Go back to “Before the second reading”' }));
  expect(edit.mock.calls[0]?.[0]({ id: draft.id, file: { ...draft.file, title: 'Now' } })).toEqual(draft);
});

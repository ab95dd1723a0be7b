import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NewText } from '../../../src/views/draft/NewText';

it('takes a pasted text under its first line, and takes the keyboard once only', async () => {
  const onText = vi.fn<(title: string, text: string) => void>();
  const { rerender } = render(<NewText onText={onText} onCancel={undefined} />);
  const box = screen.getByLabelText('Paste the text here');
  expect(box).toHaveFocus();
  screen.getByLabelText('Title of the text').focus();
  rerender(<NewText onText={onText} onCancel={() => {}} />);
  expect(screen.getByLabelText('Title of the text')).toHaveFocus();
  await userEvent.click(screen.getByText('Code this text'));
  expect(screen.getByText('The source has no text.')).toBeVisible();
  await userEvent.type(box, 'One line.{Enter}{Enter}Two.  ');
  await userEvent.click(screen.getByText('Code this text'));
  expect(onText).toHaveBeenCalledExactlyOnceWith('One line.', 'One line.\n\nTwo.');
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { box, list, rows, showPanel } from './Page';

const twist = (issue: string) => screen.getByRole('button', { name: `Questions of ${issue}` });

describe('the list of issues', () => {
  it('shows the questions of an issue once it is opened, and hides them again', async () => {
    const { user } = showPanel();
    expect(rows('Issues')).toEqual(['Signing 3', 'The Internet in ITU 8']);
    expect(twist('The Internet in ITU')).toHaveAttribute('aria-expanded', 'false');
    await user.click(twist('The Internet in ITU'));
    expect(twist('The Internet in ITU')).toHaveAttribute('aria-expanded', 'true');
    expect(rows('Issues')).toEqual(['Signing 3', 'The Internet in ITU 8', 'First text 2', 'Second text 4', 'Third text 2']);
    expect(list('Issues').getByText('PP-14 · Nov 2014')).toBeInTheDocument();
    await user.click(twist('The Internet in ITU'));
    expect(rows('Issues')).toHaveLength(2);
  });

  it('unticks one question, which leaves its issue ticked in part', async () => {
    const { user, view } = showPanel();
    await user.click(twist('The Internet in ITU'));
    await user.click(box('Second text'));
    expect(view()).toMatchObject({ issue: null, question: ['net-10', 'sign-12', 'net-14'] });
    expect(box('The Internet in ITU')).toBePartiallyChecked();
    expect(list('Issues').getByText('3 of 4 questions')).toBeInTheDocument();
    await user.click(box('The Internet in ITU'));
    expect(view()).toMatchObject({ issue: null, question: null });
    expect(box('Second text')).toBeChecked();
  });

  it('unticks an issue and shows its questions unticked', async () => {
    const { user, view } = showPanel();
    await user.click(twist('The Internet in ITU'));
    await user.click(box('The Internet in ITU'));
    expect(view()).toMatchObject({ issue: ['sign'], question: null });
    expect(box('First text')).not.toBeChecked();
    await user.click(box('First text'));
    expect(view()).toMatchObject({ issue: null, question: ['net-10', 'sign-12'] });
  });

  it('has one issue or one question alone, all and none', async () => {
    const { user, view } = showPanel();
    await user.click(twist('The Internet in ITU'));
    await user.click(screen.getByRole('button', { name: 'Only Third text' }));
    expect(view().question).toEqual(['net-14']);
    await user.click(screen.getByRole('button', { name: 'Only Signing' }));
    expect(view()).toMatchObject({ issue: ['sign'], question: null });
    await user.click(list('Issues').getByRole('button', { name: 'None' }));
    expect(view().issue).toEqual([]);
    expect(list('Issues').getByText('none')).toBeInTheDocument();
    await user.click(list('Issues').getByRole('button', { name: 'All' }));
    expect(view().issue).toBeNull();
  });

  it('keeps its counts when a question is chosen, so that the next choice can be seen', async () => {
    const { user } = showPanel();
    await user.click(twist('The Internet in ITU'));
    await user.click(screen.getByRole('button', { name: 'Only Third text' }));
    expect(rows('Issues')).toEqual(['Signing 3', 'The Internet in ITU 8', 'First text 2', 'Second text 4', 'Third text 2']);
    expect(rows('Meetings')).toEqual(['PP-10 0', 'WCIT-12 0', 'PP-14 2']);
  });

  it('finds questions behind closed issues, and all of an issue by its name', async () => {
    const { user, view } = showPanel();
    const before = view();
    const search = screen.getByRole('searchbox', { name: 'Search issues and questions' });
    await user.type(search, 'second');
    expect(rows('Issues')).toEqual(['The Internet in ITU 8', 'Second text 4']);
    await user.clear(search);
    await user.type(search, 'internet');
    expect(rows('Issues')).toEqual(['The Internet in ITU 8']);
    expect(list('Issues').getByRole('status')).toHaveTextContent('3 of 4 found');
    expect(view()).toBe(before);
    await user.click(list('Issues').getByRole('button', { name: 'None' }));
    expect(view()).toMatchObject({ issue: ['sign'], question: null });
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { box, list, showPanel } from './Page';

const stops = (name: string) =>
  list(name)
    .getAllByRole('checkbox')
    .filter(({ tabIndex }) => tabIndex === 0);
const here = () => document.activeElement?.getAttribute('aria-label');

describe('a list of the panel', () => {
  it('is one stop of the Tab key, which stays where the reader was', async () => {
    const { user } = showPanel();
    for (const name of ['Meetings', 'Issues', 'Groups', 'Kinds of actor']) expect(stops(name)).toHaveLength(1);
    box('States').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(here()).toBe('Organisations');
    await user.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    await user.tab({ shift: true });
    expect(here()).toBe('Organisations');
    expect(stops('Kinds of actor')).toHaveLength(1);
  });

  it('is walked by arrows, Home, End and letters, and ticked by Space', async () => {
    const { user, view } = showPanel();
    box('States').focus();
    await user.keyboard('{ArrowUp}');
    expect(here()).toBe('States');
    await user.keyboard('{End}');
    expect(here()).toBe('Persons');
    await user.keyboard('{ArrowDown}{Home}');
    expect(here()).toBe('States');
    await user.keyboard('c');
    expect(here()).toBe('Constituencies');
    await user.keyboard(' ');
    expect(view().kind).toEqual(['state', 'bloc', 'organisation', 'person']);
    await user.keyboard('zz');
    expect(here()).toBe('Constituencies');
  });

  it('has the way to only this at the right, and what unfolds a row at the left', async () => {
    const { user, view } = showPanel();
    box('Blocs').focus();
    await user.keyboard('{ArrowRight}');
    expect(here()).toBe('Only Blocs');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(view().kind).toEqual(['bloc']);
    await user.keyboard('{ArrowLeft}');
    expect(here()).toBe('Blocs');
    stops('Issues')[0]?.focus();
    const issue = here() ?? '';
    await user.keyboard('{ArrowLeft}{Enter}');
    expect(here()).toBe(`Questions of ${issue}`);
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowDown}');
    const question = here();
    expect(document.activeElement?.closest('.filter-questions')).not.toBeNull();
    expect(stops('Issues').map((stop) => stop.getAttribute('aria-label'))).toEqual([question]);
    // Folded away, the issue stands in for its question.
    await user.click(screen.getByRole('button', { name: `Questions of ${issue}` }));
    expect(stops('Issues').map((stop) => stop.getAttribute('aria-label'))).toEqual([issue]);
  });

  it('keeps a stop when a search takes the row of the reader away', async () => {
    const { user } = showPanel();
    box('Persons').focus();
    await user.type(screen.getByRole('searchbox', { name: 'Search kinds of actor' }), 'st');
    expect(stops('Kinds of actor').map((stop) => stop.getAttribute('aria-label'))).toEqual(['States']);
  });
});

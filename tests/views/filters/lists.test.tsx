import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { box, list, rows, showPanel } from './Page';

describe('the list of meetings', () => {
  it('stands in time order with dates and counts', () => {
    showPanel();
    expect(rows('Meetings')).toEqual(['PP-10 2', 'WCIT-12 7', 'PP-14 2']);
    expect(list('Meetings').getByText('Dec 2012')).toBeInTheDocument();
    expect(box('WCIT-12')).toHaveAccessibleDescription(/World Conference, Dubaï, 3 December 2012 to 14 December 2012\. 7 positions/);
  });

  it('ticks and unticks in step with the view', async () => {
    const { user, view } = showPanel();
    expect(box('PP-10')).toBeChecked();
    await user.click(box('PP-10'));
    expect(view().meeting).toEqual(['wcit-12', 'pp-14']);
    expect(box('PP-10')).not.toBeChecked();
    expect(list('Meetings').getByText('2 of 3')).toBeInTheDocument();
    await user.click(box('PP-10'));
    expect(view().meeting).toBeNull();
    expect(box('PP-10')).toBeChecked();
  });

  it('has all, none, and one alone', async () => {
    const { user, view } = showPanel();
    await user.click(list('Meetings').getByRole('button', { name: 'Only WCIT-12' }));
    expect(view().meeting).toEqual(['wcit-12']);
    await user.click(list('Meetings').getByRole('button', { name: 'None' }));
    expect(view().meeting).toEqual([]);
    expect(box('WCIT-12')).not.toBeChecked();
    await user.click(list('Meetings').getByRole('button', { name: 'All' }));
    expect(view().meeting).toBeNull();
  });

  it('is narrowed by a search that is no filter, accents and case aside', async () => {
    const { user, view } = showPanel();
    const before = view();
    await user.type(screen.getByRole('searchbox', { name: 'Search meetings' }), 'DUBAI');
    expect(rows('Meetings')).toEqual(['WCIT-12 7']);
    expect(list('Meetings').getByRole('status')).toHaveTextContent('1 of 3 found');
    expect(view()).toBe(before);
    await user.type(screen.getByRole('searchbox', { name: 'Search meetings' }), ' geneva');
    expect(rows('Meetings')).toEqual([]);
    expect(list('Meetings').getByRole('status')).toHaveTextContent('No meeting has “DUBAI geneva” in its name.');
  });

  it('ticks and unticks what a search has found and leaves the rest', async () => {
    const { user, view } = showPanel();
    await user.type(screen.getByRole('searchbox', { name: 'Search meetings' }), 'pp');
    await user.click(list('Meetings').getByRole('button', { name: 'None' }));
    expect(view().meeting).toEqual(['wcit-12']);
    await user.click(list('Meetings').getByRole('button', { name: 'All' }));
    expect(view().meeting).toBeNull();
  });
});

describe('counts', () => {
  it('follow the other filters and not their own', async () => {
    const { user } = showPanel();
    await user.click(screen.getByRole('button', { name: 'Only PP-10' }));
    expect(rows('Meetings')).toEqual(['PP-10 2', 'WCIT-12 7', 'PP-14 2']);
    expect(rows('Issues')).toEqual(['Signing 0', 'The Internet in ITU 2']);
    expect(rows('Groups')).toEqual(['EU 0', 'G77 1']);
    expect(rows('Kinds of actor')).toEqual(['States 2', 'Blocs 0', 'Organisations 0', 'Constituencies 0', 'Persons 0']);
  });

  it('of nothing leave a row that can be ticked', async () => {
    const { user, view } = showPanel({ meeting: ['pp-10'] });
    await user.click(box('Blocs'));
    expect(view().kind).toEqual(['state', 'organisation', 'constituency', 'person']);
  });
});

describe('the list of groups', () => {
  it('says of what list or date its members are, and how many have a position', () => {
    showPanel({ at: '1995' });
    expect(list('Groups').getByText('1 actor · List of 1990')).toBeInTheDocument();
    expect(list('Groups').getByText('1 actor · members at 1995')).toBeInTheDocument();
  });

  it('has nothing ticked while everyone is in, and is a choice from the first tick on', async () => {
    const { user, view } = showPanel();
    expect(list('Groups').getByText(/Nothing ticked: everyone/)).toBeInTheDocument();
    expect(box('EU')).not.toBeChecked();
    await user.click(box('EU'));
    expect(view().group).toEqual(['eu-members']);
    expect(rows('Meetings')).toEqual(['PP-10 0', 'WCIT-12 3', 'PP-14 0']);
    await user.click(list('Groups').getByRole('button', { name: 'All' }));
    expect(view().group).toEqual(['eu-members', 'g77']);
    await user.click(list('Groups').getByRole('button', { name: 'Only G77' }));
    expect(view().group).toEqual(['g77']);
    await user.click(list('Groups').getByRole('button', { name: 'None' }));
    expect(view().group).toBeNull();
  });

  it('does not pass an empty choice, as a link can make it, off as everyone', () => {
    showPanel({ group: [] });
    expect(list('Groups').getByText(/nobody is let through/)).toBeInTheDocument();
  });
});

describe('the list of kinds', () => {
  it('ticks, unticks, and knows one kind alone', async () => {
    const { user, view } = showPanel();
    await user.click(list('Kinds of actor').getByRole('button', { name: 'Only States' }));
    expect(view().kind).toEqual(['state']);
    expect(list('Kinds of actor').getByText('3 actors')).toBeInTheDocument();
    await user.click(box('Blocs'));
    expect(view().kind).toEqual(['state', 'bloc']);
    await user.click(list('Kinds of actor').getByRole('button', { name: 'All' }));
    expect(view().kind).toBeNull();
    await user.click(list('Kinds of actor').getByRole('button', { name: 'None' }));
    expect(view().kind).toEqual([]);
  });
});

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { update } from '../../../src/state/store';
import { select } from '../../../src/state/updates';
import { open, region } from './panels';

describe('the details', () => {
  it('are not there while nothing is selected', () => {
    open(null);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('are a region that a button closes', async () => {
    const store = open({ type: 'meeting', id: 'dubai' });
    expect(region()).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close details' }));
    expect(store.getState().view.sel).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('leave the focus where it is when they open, and when something else is selected elsewhere', () => {
    open({ type: 'actor', id: 'irn' });
    expect(document.body).toHaveFocus();
    act(() => update(select({ type: 'actor', id: 'swe' })));
    expect(screen.getByRole('heading', { level: 2, name: 'Sweden' })).toBeVisible();
    expect(document.body).toHaveFocus();
  });

  it('keep the focus, on the heading, when something was selected in them', async () => {
    open({ type: 'tie', a: 'irn', b: 'swe' });
    await userEvent.click(screen.getAllByRole('button', { name: 'Question 5' })[0]!);
    expect(screen.getByRole('heading', { level: 2, name: 'Question 5' })).toHaveFocus();
  });

  it('do not take the focus after they were closed by their button', async () => {
    open({ type: 'actor', id: 'irn' });
    await userEvent.click(screen.getByRole('button', { name: 'Close details' }));
    act(() => update(select({ type: 'actor', id: 'swe' })));
    expect(document.body).toHaveFocus();
  });

  it('say nothing of what the corpus does not have', () => {
    open({ type: 'question', id: 'q99' });
    expect(region()).toBeEmptyDOMElement();
  });
});

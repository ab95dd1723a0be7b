import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { update } from '../../../src/state/store';
import { select, setCamera, setColour, setTheme, toggleHighlight } from '../../../src/state/updates';
import { words } from '../../../src/words/words';
import { box, list, showPanel } from './Page';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the panel', () => {
  it('is the landmark "Filters" with its lists and the method', () => {
    showPanel();
    expect(screen.getByRole('region', { name: 'Filters' })).toHaveAttribute('id', 'filters');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Meetings',
      'Issues',
      'Groups',
      'Kinds of actor',
      'Method',
    ]);
  });

  it('explains every control', () => {
    showPanel();
    const controls = [...document.querySelectorAll('#filters input, #filters button')];
    expect(controls.filter((control) => !control.getAttribute('title') && !control.getAttribute('aria-describedby'))).toEqual([]);
  });

  it('can be worked by the keyboard alone, and explains what has the focus', async () => {
    const { user, view } = showPanel();
    screen.getByRole('searchbox', { name: 'Search meetings' }).focus();
    await user.keyboard('wcit');
    await user.tab();
    await user.tab();
    await user.tab();
    expect(box('WCIT-12')).toHaveFocus();
    expect(document.querySelector('.filters-foot')).toHaveTextContent('World Conference');
    await user.keyboard(' ');
    expect(view().meeting).toEqual(['pp-10', 'pp-14']);
    await user.keyboard('{ArrowRight}');
    expect(list('Meetings').getByRole('button', { name: 'Only WCIT-12' })).toHaveFocus();
    expect(document.querySelector('.filters-foot')).toHaveTextContent('Tick WCIT-12 and nothing else');
    await user.keyboard('{Enter}');
    expect(view().meeting).toEqual(['wcit-12']);
  });

  it('closes by its button or Escape and gives the focus back to what has opened it', async () => {
    const onClose = vi.fn<() => void>();
    const { user } = showPanel({}, onClose);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    box('PP-10').focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('lets Escape empty a search before it closes anything', async () => {
    const onClose = vi.fn<() => void>();
    const { user } = showPanel({}, onClose);
    await user.type(screen.getByRole('searchbox', { name: 'Search groups' }), 'eu{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('renders no row again for what is no filter, and only the rows that change for what is one', async () => {
    const rendered = vi.spyOn(words.filters, 'onlyThis');
    const { user } = showPanel();
    rendered.mockClear();
    act(() => update(setCamera({ x: 10, y: 10, k: 2 })));
    act(() => update(select({ type: 'actor', id: 'irn' })));
    act(() => update(toggleHighlight('usa')));
    act(() => update(setColour('plain')));
    act(() => update(setTheme('dark')));
    expect(rendered).not.toHaveBeenCalled();
    await user.click(box('Organisations'));
    // The first row gives up the list's tab stop to the one that is clicked.
    expect(new Set(rendered.mock.calls.flat())).toEqual(new Set(['States', 'Organisations']));
  });
});

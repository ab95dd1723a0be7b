import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LINK_FIELDS } from '../../../src/state/fields';
import { update } from '../../../src/state/store';
import { onlyMeeting } from '../../../src/state/updates';
import { defaultView, type View } from '../../../src/state/view';
import { CHIP_TEXTS } from '../../../src/views/filters/chipTexts';
import { showChips } from './Page';

const chips = () => screen.queryAllByRole('button', { name: /^Remove filter: / });
const texts = () => chips().map((chip) => chip.getAttribute('aria-label')?.slice('Remove filter: '.length));

const ONE: readonly (readonly [Partial<View>, string])[] = [
  [{ meeting: ['wcit-12'] }, 'Meeting: WCIT-12'],
  [{ meeting: ['pp-10', 'wcit-12'] }, 'Meetings: PP-10 and WCIT-12'],
  [{ meeting: [] }, 'Meetings: none'],
  [{ issue: ['sign'] }, 'Issue: Signing'],
  [{ question: ['net-10', 'net-12', 'net-14'] }, 'Questions: 3 of 4'],
  [{ group: ['g77'] }, 'Group: G77'],
  [{ kind: ['state'] }, 'Kind: States'],
  [{ from: '2010-06' }, 'From June 2010'],
  [{ to: '2012' }, 'Until 2012'],
  [{ to: '2018-12-22' }, 'Until 22 December 2018'],
  [{ at: '1995' }, 'Membership at 1995'],
  [{ basis: ['record', 'reported', 'rumoured'] }, 'Basis: + rumoured'],
  [{ basis: ['record', 'inferred'] }, 'Basis: + inferred, − reported'],
  [{ min: 2 }, 'At least 2 shared'],
  [{ contested: true }, 'Contested only'],
  [{ measure: 'kappa' }, 'Measure: Cohen’s κ'],
  [{ qualified: 'out' }, 'Qualified: left out'],
  [{ blocs: 'members' }, 'Blocs: for their members'],
];

describe('chips of active filters', () => {
  it('are none for the default view, whatever is selected or coloured', () => {
    showChips({ sel: { type: 'actor', id: 'irn' }, ties: 'opposed', color: 'plain' });
    expect(chips()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull();
  });

  it.each(ONE)('say what is filtered and take it away: %j', async (changes, text) => {
    const { user, view } = showChips(changes);
    expect(texts()).toEqual([text]);
    await user.click(screen.getByRole('button', { name: `Remove filter: ${text}` }));
    expect(view()).toEqual(defaultView());
    expect(chips()).toEqual([]);
  });

  it('know every filter and method switch that a link knows', () => {
    const known = LINK_FIELDS.filter(({ part }) => part === 'filter' || part === 'method').map(({ key }) => key);
    expect(Object.keys(CHIP_TEXTS).toSorted()).toEqual(known.toSorted());
  });

  it('follow the view', () => {
    showChips();
    act(() => update(onlyMeeting('pp-14', ['pp-10', 'wcit-12', 'pp-14'])));
    expect(texts()).toEqual(['Meeting: PP-14']);
  });

  it('leave the other filters alone', async () => {
    const { user, view } = showChips({ meeting: ['wcit-12'], contested: true, min: 3, actor: ['irn'] });
    await user.click(screen.getByRole('button', { name: 'Remove filter: Contested only' }));
    expect(view()).toEqual({ ...defaultView(), meeting: ['wcit-12'], min: 3, actor: ['irn'] });
  });

  it('are reset together from two filters on; the method stays', async () => {
    const { user, view } = showChips({ meeting: ['wcit-12'], measure: 'share' });
    expect(screen.queryByRole('button', { name: 'Reset filters' })).toBeNull();
    act(() => update((now) => ({ ...now, contested: true })));
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(view()).toEqual({ ...defaultView(), measure: 'share' });
    expect(texts()).toEqual(['Measure: Share of agreement']);
  });

  it('hand the focus on, so that the keyboard can take them away one after another', async () => {
    const { user } = showChips({ meeting: ['wcit-12'], from: '2010', contested: true });
    screen.getByRole('button', { name: 'Remove filter: From 2010' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove filter: Contested only' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Remove filter: Meeting: WCIT-12' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(chips()).toEqual([]);
    expect(document.querySelector('.chips')).toHaveFocus();
  });
});

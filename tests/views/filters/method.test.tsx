import { act, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { update } from '../../../src/state/store';
import { setRange } from '../../../src/state/updates';
import { box, list, rows, showPanel } from './Page';

const openMethod = async () => {
  const panel = showPanel();
  screen.getByRole<HTMLDetailsElement>('group', { name: 'Method' }).open = true;
  await screen.findByRole('checkbox', { name: 'Rumoured' }, { timeout: 10_000 });
  return panel;
};

// What is behind the disclosure is loaded when it opens; that takes its time here.
beforeAll(() => import('../../../src/views/page/later'));

describe('the method', () => {
  let panel: ReturnType<typeof showPanel>;
  beforeEach(async () => {
    panel = await openMethod();
  });

  it('is behind a disclosure that says how much of it is changed', async () => {
    const { user } = panel;
    expect(list('Method').queryByText('1 changed')).toBeNull();
    await user.click(box('Rumoured'));
    expect(list('Method').getByText('1 changed')).toBeInTheDocument();
  });

  it('chooses bases, each with what it means', async () => {
    const { user, view } = panel;
    expect(box('On record')).toBeChecked();
    expect(box('Rumoured')).not.toBeChecked();
    expect(box('Rumoured')).toHaveAccessibleDescription('Corridor talk, by the source’s own word.');
    await user.click(box('Rumoured'));
    await user.click(box('On record'));
    expect(view().basis).toEqual(['reported', 'rumoured']);
    expect(rows('Meetings')).toEqual(['PP-10 2', 'WCIT-12 7', 'PP-14 3']);
  });

  it.each([
    ['Measure', 'Share of agreement', 'measure', 'share'],
    ['Measure', 'Share of identical stances', 'measure', 'identical'],
    ['Measure', 'Score by average activity', 'measure', 'dna'],
    ['Measure', 'Cohen’s κ', 'measure', 'kappa'],
    ['Qualified stances', 'Count half', 'qualified', 'half'],
    ['Qualified stances', 'Left out', 'qualified', 'out'],
    ['Statements of blocs', 'Their members’ too', 'blocs', 'members'],
  ] as const)('under %s chooses “%s”, and says what it is', async (title, name, key, value) => {
    const { user, view } = panel;
    const choice = list(title).getByRole('radio', { name });
    expect(choice).toHaveAccessibleDescription(/\w+ \w+/);
    await user.click(choice);
    expect(view()[key]).toBe(value);
    expect(choice).toBeChecked();
    expect(list(title).getAllByRole('radio', { checked: true })).toHaveLength(1);
  });

  it('takes contested questions only, and a number of shared questions', async () => {
    const { user, view } = panel;
    await user.click(box('Contested questions only'));
    expect(view().contested).toBe(true);
    const min = screen.getByRole('spinbutton', { name: 'Fewest shared questions' });
    await user.clear(min);
    expect(view().min).toBe(1);
    expect(min).toBeInvalid();
    await user.type(min, '12');
    expect(view().min).toBe(12);
    expect(min).toBeValid();
  });

  it('takes dates with Enter or on leaving the field, and none for an empty one', async () => {
    const { user, view } = panel;
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2012');
    expect(view().from).toBeNull();
    await user.keyboard('{Enter}');
    expect(view().from).toBe('2012');
    await user.type(screen.getByRole('textbox', { name: 'Until' }), '2013-02');
    await user.tab();
    expect(view().to).toBe('2013-02');
    expect(rows('Meetings')).toEqual(['PP-10 0', 'WCIT-12 7', 'PP-14 0']);
    await user.type(screen.getByRole('textbox', { name: 'Membership at' }), '1995{Enter}');
    expect(view().at).toBe('1995');
    await user.clear(from);
    await user.tab();
    expect(view().from).toBeNull();
  });

  it('keeps what is no date, says so, and forgets it with Escape or when the view changes', async () => {
    const { user, view } = panel;
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2013-02-30{Enter}');
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription(/No date of the calendar/);
    expect(view().from).toBeNull();
    await user.keyboard('{Escape}');
    expect(from).toHaveValue('');
    expect(from).toBeValid();
    await user.type(from, 'soon');
    act(() => update(setRange('2010', null)));
    expect(from).toHaveValue('2010');
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { encodeView } from '../../../src/state/link';
import { defaultView, type View } from '../../../src/state/view';
import { suppose } from '../../../src/state/whatIf';
import { open, part, region, said } from './panels';

const q1 = { type: 'question', id: 'q1' } as const;
const supposing = (...what: Parameters<typeof suppose>[0][]): Partial<View> => ({
  what: what.reduce((view, one) => suppose(one)(view), defaultView()).what,
});
const stances = (actor: string) => within(screen.getByRole('group', { name: `Stance of ${actor}` }));
const pressed = (actor: string) =>
  stances(actor)
    .getAllByRole('button', { pressed: true })
    .map((button) => button.textContent?.trim());

/** Opens the fold and chooses an actor. */
async function choose(actor: string) {
  const user = userEvent.setup();
  if (!screen.queryByRole('combobox', { name: 'Actor' })) await user.click(within(region()).getByText('What if…'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Actor' }), actor);
  return user;
}

describe('what if, in the details of a question', () => {
  it('changes a stance, says what is on record, and goes back to it', async () => {
    const store = open(q1);
    const user = await choose('United States');
    expect(pressed('United States')).toEqual(['opposition (on record)']);
    expect(screen.getByRole('heading', { name: 'In the way of consensus' })).toBeVisible();
    await user.click(stances('United States').getByRole('button', { name: 'support' }));
    expect(encodeView(store.getState().view)).toBe('sel=question:q1&what=usa~q1~support');
    expect(pressed('United States')).toEqual(['support']);
    expect(screen.queryByRole('heading', { name: 'In the way of consensus' })).toBeNull();
    expect(part('Who stands where').getByText(/hypothetical; on record: opposition/)).toBeVisible();
    expect(said()).toContain('1 stance is not what is on record');
    await user.click(stances('United States').getByRole('button', { name: 'opposition (on record)' }));
    expect(store.getState().view.what).toEqual([]);
  });

  it('adds one where there is no record, and takes it away again', async () => {
    const store = open(q1);
    const user = await choose('Brazil');
    expect(pressed('Brazil')).toEqual(['no record (on record)']);
    await user.click(stances('Brazil').getByRole('button', { name: 'neutral' }));
    expect(store.getState().view.what).toEqual([{ actor: 'bra', question: 'q1', stance: 'neutral' }]);
    expect(part('Who stands where').getByText(/hypothetical; nothing on record/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the record of Brazil' }));
    expect(store.getState().view.what).toEqual([]);
  });

  it('takes one out', async () => {
    const store = open(q1);
    const user = await choose('Sweden');
    await user.click(stances('Sweden').getByRole('button', { name: 'no record' }));
    expect(store.getState().view.what).toEqual([{ actor: 'swe', question: 'q1', stance: 'none' }]);
    expect(said()).toContain('Sweden: no recordon record: support');
  });

  it('is open where something is supposed, and shows the record beside it in the evidence', async () => {
    open(q1, undefined, supposing({ actor: 'usa', question: 'q1', stance: 'support' }));
    expect(screen.getByRole('heading', { name: 'Supposed here (1)' })).toBeVisible();
    await userEvent.click(within(region()).getByText(/^Evidence by actor/));
    await userEvent.click(within(region()).getByText('United States: support (hypothetical)'));
    expect(said()).toContain('supportHypotheticalOn record: oppositionon record');
  });
});

describe('elsewhere in the details', () => {
  it('a tie that rests on a hypothesis says so, and one that does not does not', () => {
    const what = supposing({ actor: 'irn', question: 'q1', stance: 'opposition' });
    open({ type: 'tie', a: 'irn', b: 'swe' }, undefined, what);
    expect(said()).toContain('this tie rests on a stance that is not on record');
    expect(said()).toContain('Aligned on 3, opposed on 2, neutral on 1');
  });

  it('an untouched tie is not called hypothetical', () => {
    open({ type: 'tie', a: 'irn', b: 'swe' }, undefined, supposing({ actor: 'usa', question: 'q1', stance: 'support' }));
    expect(said()).not.toContain('this tie rests');
    expect(said()).toContain('What-if is on');
  });

  it('an actor’s positions list what is supposed where nothing is on record', () => {
    open({ type: 'actor', id: 'bra' }, undefined, supposing({ actor: 'bra', question: 'q2', stance: 'support' }));
    expect(part('Positions (1)').getByText('Hypothetical')).toBeVisible();
    expect(said()).toContain('nothing on record');
  });
});

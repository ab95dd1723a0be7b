import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { beliefsOf } from '../../../src/state/bases';
import { corpusOf } from '../../corpus/example';
import { open, part, position, region, said, smallFile, stances } from '../details/panels';

// On record Iran and Sweden agree on q1; by rumour Sweden is against q2, which Iran is for, and Brazil is for q1.
const corpus = corpusOf({
  ...smallFile(),
  records: [
    ...stances('irn', '+ +'),
    ...stances('swe', '+'),
    position('swe', 'q2', '-', { basis: 'rumoured' }),
    position('bra', 'q1', '+', { basis: 'rumoured' }),
  ],
});
const cells = (name: string): string[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');

describe('what changes if one believes something else', () => {
  it('sets the numbers of both beside each other', () => {
    open({ type: 'bases', a: 'record', b: 'rumoured' }, corpus);
    expect(cells('Actors')).toEqual(['2', '3']);
    expect(cells('Questions answered')).toEqual(['2', '2']);
    expect(cells('Pairs')).toEqual(['1', '3']);
    expect(['Aligned', 'Opposed', 'Mixed'].map(cells)).toEqual([
      ['1', '2'],
      ['0', '0'],
      ['0', '1'],
    ]);
  });

  it('lists the ties that turn, each opening to its evidence', async () => {
    const store = open({ type: 'bases', a: 'record', b: 'rumoured' }, corpus);
    expect(said()).toContain('Ties that turn (3)');
    expect(part('Appear (2)').getByText('Brazil – Sweden: from no tie to aligned')).toBeVisible();
    const turned = part('Become mixed (1)');
    await userEvent.click(turned.getByText('Iran – Sweden: from aligned to mixed'));
    expect(said()).toContain('only the record: aligned on 1, opposed on 0, of 1 shared question.');
    expect(said()).toContain('+ rumoured: aligned on 1, opposed on 1, of 2 shared questions.');
    expect(await within(region()).findByRole('button', { name: 'Question 2' })).toBeVisible();
    expect(said()).toContain('swe on q2');
    fireEvent.click(within(region()).getByRole('button', { name: 'This tie in the view' }));
    expect(store.getState().view.sel).toEqual({ type: 'tie', a: 'irn', b: 'swe' });
  });

  it('takes another basis on either side, which is a step of the link', async () => {
    const store = open({ type: 'bases', a: 'record', b: 'rumoured' }, corpus);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Bases of the first side' }), 'inferred');
    expect(store.getState().view.sel).toEqual({ type: 'bases', a: 'inferred', b: 'rumoured' });
    expect(said()).toContain('No tie turns');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Bases of the other side' }), 'inferred');
    expect(said()).toContain('The same bases on both sides');
  });

  it('compares the fit of coalitions only where they are asked for', () => {
    open({ type: 'bases', a: 'record', b: 'rumoured' }, corpus, { camps: '2' });
    expect(cells('Fit')).toEqual(['1', '1']);
  });

  it('opens with the record beside what the view believes, or reports', () => {
    expect(beliefsOf({ basis: ['record', 'reported'] })).toEqual({ type: 'bases', a: 'record', b: 'reported' });
    expect(beliefsOf({ basis: ['record', 'inferred'] })).toEqual({ type: 'bases', a: 'record', b: 'inferred' });
    expect(beliefsOf({ basis: ['record'] })).toEqual({ type: 'bases', a: 'record', b: 'reported' });
    expect(beliefsOf({ basis: [] })).toEqual({ type: 'bases', a: 'record', b: 'reported' });
  });
});

import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { CoalitionsOfView } from '../../../src/views/coalitions/CoalitionsOfView';
import { Details } from '../../../src/views/details/Details';
import { corpusOf } from '../../corpus/example';
import { region, said, smallFile, stances } from '../details/panels';
import { Solver } from './solver';

beforeEach(() => {
  vi.stubGlobal('Worker', Solver);
});

// Iran and Brazil against Sweden and the United States on q1 and q2; q3 unites all; the EU has no tie.
const corpus = corpusOf({
  ...smallFile(),
  records: [
    ...stances('irn', '+ + +'),
    ...stances('bra', '+ . +'),
    ...stances('swe', '- - +'),
    ...stances('usa', '- 0 .'),
    ...stances('eu', '. . . 0'),
  ],
});

function Page() {
  const [known, view] = [useCaucus((state) => state.corpus), useCaucus((state) => state.view)];
  return (
    <CoalitionsOfView corpus={known} view={view}>
      <Details corpus={known} view={view} />
    </CoalitionsOfView>
  );
}

function open(id: string, fields: Partial<View> = { camps: '2' }) {
  const store = startCaucus(corpus, { ...defaultView(), ...fields, sel: { type: 'coalition', id } });
  render(<Page />);
  return store;
}

describe('the details of a coalition', () => {
  it('name its members, the one of the link first, and how stable each is', async () => {
    open('bra');
    expect(await screen.findByRole('heading', { level: 2, name: 'Brazil and Iran' })).toBeVisible();
    expect(said()).toContain('Members (2)');
    expect(within(region()).getAllByRole('listitem')[0]).toHaveTextContent('Brazil (50 % stable)');
  });

  it('are those of the same coalition by whichever member it is named', async () => {
    open('irn');
    expect(await screen.findByRole('heading', { level: 2, name: 'Iran and Brazil' })).toBeVisible();
  });

  it('count ties inside and with others, and say which do not fit', async () => {
    open('irn');
    const row = async (name: string) => (await screen.findByRole('row', { name: new RegExp(`^${name}`) })).textContent;
    expect(await row('Between members')).toBe('Between members100');
    // Iran–Sweden 1 − 2 of 3 is mixed; Iran–US, Brazil–US opposed; Brazil–Sweden 1 − 1 of 2 mixed.
    expect(await row('With others')).toBe('With others022');
    expect(said()).toContain('All of them fit');
  });

  it('say what unites the members and sets them apart', async () => {
    open('irn');
    const first = await screen.findByRole('button', { name: 'Question 1' });
    expect(first.closest('li')).toHaveTextContent('Members: 2 for. Others: 2 against.');
    expect(screen.queryByRole('button', { name: 'Question 3' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Question 1' }));
    expect(await screen.findByText('That text 1 be adopted')).toBeVisible();
  });

  it('say so where an actor is in none, and where none are asked for', async () => {
    open('eu');
    expect(await screen.findByText('European Union has no aligned or opposed tie in this view, so it is in no coalition.')).toBeVisible();
  });

  it('offer to look for coalitions where the view asks for none', async () => {
    const store = open('irn', {});
    fireEvent.click(screen.getByRole('button', { name: 'Look for as many coalitions as fit' }));
    expect(store.getState().view.camps).toBe('auto');
    expect(await screen.findByRole('heading', { level: 2, name: 'Iran and Brazil' })).toBeVisible();
  });
});

import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { selectDrawn, selectDyads, selectScope } from '../../../src/state/select';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import type { View } from '../../../src/state/view';
import { ListLook } from '../../../src/views/list/ListLook';

// Nothing here is hidden, and jsdom is slow to tell so of every element.
configure({ defaultHidden: true });

const corpus = shippedCorpus();
const MPP = 'meeting=mpp-6&view=list';

function Shown() {
  return <ListLook corpus={corpus} view={useCaucus(({ view }) => view)} />;
}
function show(link: string): { store: CaucusStore; view: View } {
  const { view, notices } = decodeView(link, corpus);
  expect(notices).toEqual([]);
  const store = startCaucus(corpus, view);
  render(<Shown />);
  return { store, view };
}
const rowNames = (): (string | null)[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const sheet = (name: string): Promise<void> => userEvent.click(screen.getByRole('radio', { name }));

beforeEach(cleanup);
afterEach(cleanup);

describe('the list', () => {
  it('has a row for every actor in the picture', () => {
    const { view } = show(MPP);
    const names = Array.from(selectDyads(corpus, view).actors, (actor) => corpus.actors[actor]?.name ?? '');
    expect(rowNames()).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('has a row for every tie in the picture, which selects it', async () => {
    const { view, store } = show(MPP);
    await sheet('Ties');
    expect(rowNames()).toHaveLength(selectDrawn(corpus, view).total);
    await userEvent.click(within(screen.getAllByRole('row')[1]!).getByText(/^(aligned|opposed|mixed)$/));
    expect(store.getState().view.sel?.type).toBe('tie');
  });

  it('counts on a question what the floor shows', async () => {
    const { view } = show('question=mpp-6-c9-unesco&view=list');
    await sheet('Questions');
    const [row] = screen.getAllByRole('row').slice(1);
    const numbers = within(row!)
      .getAllByRole('cell')
      .slice(3)
      .map(({ textContent }) => Number(textContent));
    expect(numbers.reduce((sum, count) => sum + count)).toBe(selectScope(corpus, view).eligible.length);
  });

  it('sorts by a column and says so', async () => {
    show(MPP);
    await userEvent.click(screen.getByRole('button', { name: /^Opposed ties/ }));
    expect(screen.getByRole('columnheader', { name: /^Opposed ties/ })).toHaveAttribute('aria-sort', 'descending');
    const counts = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell')[3]?.textContent));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('searches, and says how many rows are left', async () => {
    show(MPP);
    await sheet('Positions');
    await userEvent.type(screen.getByRole('searchbox'), 'saudi');
    expect(screen.getByRole('status')).toHaveTextContent(/found of/);
    expect(new Set(rowNames())).toEqual(new Set(['Saudi Arabia']));
  });

  it('has dates in words, by which it is searched too; sorts and copies them as they are coded', async () => {
    const written: string[] = [];
    show('meeting=unga-73,unga-75&view=list');
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    await sheet('Questions');
    await userEvent.click(screen.getByRole('button', { name: /^Date/ }));
    const dates = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[2]?.textContent);
    // As texts, “5 December 2018” would stand between the two of 2020.
    expect(dates).toEqual(['5 December 2018', '17 December 2018', '22 December 2018', '7 December 2020', '31 December 2020']);
    await userEvent.click(screen.getByText('Copy table'));
    expect(
      written[0]
        ?.split('\n')
        .slice(1)
        .map((line) => line.split('\t')[3]),
    ).toEqual(['2018-12-05', '2018-12-17', '2018-12-22', '2020-12-07', '2020-12-31']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'december 2018' } });
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(3);
  });

  it('marks what is hypothetical and what is selected, and does not hand out what is not on record', async () => {
    const written: string[] = [];
    const { store } = show(`${MPP}&what=irn~mpp-6-c9-unesco~support,gbr~mpp-6-c9-unesco~opposition&sel=actor:irn`);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    const marked = (): (string | null)[] =>
      screen.getAllByText('hypothetical', { selector: '.badge' }).map((badge) => badge.closest('th')?.firstChild?.textContent ?? null);
    expect(marked()).toEqual(['Iran', 'United Kingdom']);
    // Names of rows are long to work out: what is looked for by its text is found at once.
    const current = (): Element[] => [...document.querySelectorAll('tr[aria-current="true"]')];
    expect(current().map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual(['Iran']);
    await sheet('Ties');
    expect(marked().length).toBeGreaterThan(0);
    await sheet('Questions');
    expect(marked()).toEqual(['C9: UNESCO text']);
    await sheet('Positions');
    expect(marked()).toEqual(['United Kingdom', 'Iran']);
    expect(screen.getByText('reported, set aside by a hypothesis', { selector: 'td' })).toBeVisible();
    await userEvent.click(screen.getByText('Copy table'));
    expect(screen.getByRole('status')).toHaveTextContent(/not on record/);
    expect(written).toEqual([]);
    await userEvent.click(screen.getAllByText('support', { selector: 'td button span' })[0]!);
    expect(store.getState().view.sel).toEqual({ type: 'position', a: 'irn', b: 'mpp-6-c9-unesco' });
    expect(current().length).toBeGreaterThan(0);
  });
});

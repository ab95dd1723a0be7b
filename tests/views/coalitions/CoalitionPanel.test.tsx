import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView } from '../../../src/state/view';
import { CoalitionPanel } from '../../../src/views/coalitions/CoalitionPanel';
import { CoalitionsOfView, useCoalitionsOfView } from '../../../src/views/coalitions/CoalitionsOfView';
import { corpus } from './example';
import { chanceOf, Solver, solverWith } from './solver';

beforeEach(() => {
  vi.stubGlobal('Worker', Solver);
});

function Panel() {
  const coalitions = useCoalitionsOfView();
  const [known, view] = [useCaucus((state) => state.corpus), useCaucus((state) => state.view)];
  return coalitions && <CoalitionPanel corpus={known} view={view} coalitions={coalitions} />;
}

function Page() {
  const [known, view] = [useCaucus((state) => state.corpus), useCaucus((state) => state.view)];
  return (
    <CoalitionsOfView corpus={known} view={view}>
      <Panel />
    </CoalitionsOfView>
  );
}

/** The list, paragraph or table below a heading. */
async function below(heading: string): Promise<HTMLElement> {
  return (await screen.findByRole('heading', { level: 3, name: heading, hidden: true })).nextElementSibling as HTMLElement;
}

it('leads to brokers, to those between coalitions, and to those who move without a question', async () => {
  const store = startCaucus(corpus, { ...defaultView(), camps: '2' });
  render(<Page />);
  fireEvent.click(await screen.findByText(/how far to trust it/));

  const brokers = await below('Could most easily stand elsewhere');
  expect(brokers.firstElementChild).toHaveTextContent('European Union (+0)');
  fireEvent.click(within(brokers).getByRole('button', { name: 'European Union' }));
  expect(store.getState().view.sel).toEqual({ type: 'actor', id: 'eu' });

  const between = await below('Aligned with members of several coalitions');
  expect(between).toHaveTextContent('European Union (1 : 1)');
  fireEvent.click(within(brokers).getByRole('button', { name: 'Sweden' }));
  expect(store.getState().view.sel).toEqual({ type: 'actor', id: 'swe' });
  fireEvent.click(within(between).getByRole('button', { name: 'European Union' }));
  expect(store.getState().view.sel).toEqual({ type: 'actor', id: 'eu' });

  fireEvent.click(screen.getByText('One question left out'));
  const moved = within(screen.getByRole('table')).getByRole('button');
  fireEvent.click(moved);
  expect(store.getState().view.sel).toEqual({ type: 'actor', id: corpus.actors.find(({ name }) => name === moved.textContent)?.id });
});

/** What is said above all that is folded away. */
async function said(): Promise<string> {
  render(<Page />);
  await screen.findByText(/Fit /);
  return screen.getByRole('status').textContent ?? '';
}

it('says in its first sentence that a fit is no better than chance, or more than it, once that is known to the end', async () => {
  const view = { ...defaultView(), camps: '2' } as const;
  startCaucus(corpus, view);
  const first = await said();
  expect(first).toContain('(1 would be perfect), not yet compared with chance.');
  expect(first).not.toContain('below');
  const cases = [
    [chanceOf(200, 31), 'no better than chance: 31 of 200 views with the stances dealt anew at random fit as well.'],
    [chanceOf(200, 3), 'more than chance: better than in 197 of 200 views with the stances dealt anew at random.'],
    [chanceOf(150, 3, 200), 'not yet compared with chance.'],
  ] as const;
  for (const [chance, words] of cases) {
    cleanup();
    vi.stubGlobal('Worker', solverWith(chance));
    startCaucus(corpus, view);
    expect(await said()).toContain(words);
  }
});

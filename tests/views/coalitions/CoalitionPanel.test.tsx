import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView } from '../../../src/state/view';
import { CoalitionPanel } from '../../../src/views/coalitions/CoalitionPanel';
import { CoalitionsOfView, useCoalitionsOfView } from '../../../src/views/coalitions/CoalitionsOfView';
import { corpusOf } from '../../corpus/example';
import { smallFile, stances } from '../details/panels';
import { Solver } from './solver';

beforeEach(() => {
  vi.stubGlobal('Worker', Solver);
});

// Iran and Brazil against Sweden and the United States, but for the EU, aligned with one of each: q5 and q6.
const corpus = corpusOf({
  ...smallFile(),
  records: [
    ...stances('irn', '+ + + + + .'),
    ...stances('bra', '+ + + + . .'),
    ...stances('swe', '- - - - . +'),
    ...stances('usa', '- - - - . .'),
    ...stances('eu', '. . . . + +'),
  ],
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

import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { ArgumentsLook } from '../../../src/views/arguments/ArgumentsLook';
import { stubLayout } from '../picture/region';

const shipped = shippedCorpus();
const [first] = shipped.arguments;
const other = {
  ...first!,
  id: 'X1',
  side: 'for' as const,
  issue: 'c9-media',
  question: 'mpp-6-c9-unesco',
  text: 'One more.',
  actor: 'irn',
};
const twoDebates = { ...shipped, arguments: [...shipped.arguments, other] };

function show(link: string, corpus = shipped): CaucusStore {
  const store = startCaucus(corpus, decodeView(link, corpus).view);
  const Shown = () => <ArgumentsLook corpus={corpus} view={useCaucus(({ view }) => view)} />;
  render(<Shown />);
  return store;
}
const region = (name: RegExp): HTMLElement => screen.getByRole('region', { name });

beforeEach(stubLayout);
afterEach(cleanup);

describe('the arguments', () => {
  it('of 2013 stand for and against, nested, with their place in the source, and with a name only where the source has one', () => {
    show('meeting=council-13');
    expect(within(region(/For/)).getAllByRole('listitem')).toHaveLength(13);
    expect(within(region(/Against/)).getAllByRole('listitem')).toHaveLength(20);
    expect(region(/Against/)).toHaveTextContent('20 arguments · reasons against opening · none is attributed');
    const parent = within(region(/Against/))
      .getByText(/speaks for some/)
      .closest('li');
    expect(within(parent!).getAllByRole('listitem')).toHaveLength(3);
    const concerns = within(region(/General concerns/));
    expect(concerns.getAllByText(/not attributed/)).toHaveLength(4);
    expect(concerns.getAllByRole('button', { name: 'ITU Secretariat' })).toHaveLength(2);
    expect(concerns.getByText(/parenthesis to the argument on WCIT; l.37/)).toBeInTheDocument();
  });

  it('are chosen by issue where several debates are in view, and the link knows', async () => {
    const store = show('', twoDebates);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Issue' }), 'cwg-opening');
    expect(store.getState().view.issue).toEqual(['cwg-opening']);
    expect(within(region(/For/)).getAllByRole('listitem')).toHaveLength(13);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Issue' }), 'c9-media');
    expect(region(/For/)).toHaveTextContent('Iran');
    expect(region(/Against/)).toHaveTextContent('no argument against');
  });

  it('say which issues have any where none in view has', async () => {
    const store = show('meeting=wcit-12&kind=state');
    await userEvent.click(screen.getByRole('button', { name: 'Opening the CWG-Internet' }));
    expect(store.getState().view).toMatchObject({ meeting: null, kind: null, issue: ['cwg-opening'] });
    expect(region(/For/)).toBeInTheDocument();
  });
});

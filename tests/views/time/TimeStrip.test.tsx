import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SOME_TIME } from '../../../src/corpus/dates';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { TimeStrip } from '../../../src/views/time/TimeStrip';
import { corpusOf } from '../../analysis/build';
import { drawing } from '../picture/drawing';
import { stubLayout } from '../picture/region';

const shipped = shippedCorpus();
/** Five sessions, each of them one moment. */
const FIVE = 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78';

function show(link: string, corpus = shipped): CaucusStore {
  const store = startCaucus(corpus, decodeView(link, corpus).view);
  const Shown = () => <TimeStrip corpus={corpus} view={useCaucus(({ view }) => view)} />;
  render(<Shown />);
  return store;
}
const dates = (store: CaucusStore) => [store.getState().view.from?.slice(0, 4), store.getState().view.to?.slice(0, 4)];
const first = () => screen.getByRole('slider', { name: 'First meeting in view' });
const last = () => screen.getByRole('slider', { name: 'Last meeting in view' });

beforeEach(() => {
  stubLayout();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

it('moves both ends by keys, says where they stand, and never lets them pass each other', async () => {
  const store = show(FIVE);
  expect(first()).toHaveAttribute('aria-valuetext', 'UNGA 73, 2018');
  first().focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(dates(store)).toEqual(['2019', undefined]);
  expect(first()).toHaveAttribute('aria-valuetext', 'UNGA 74, 2019');
  last().focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{PageDown}');
  expect(dates(store)).toEqual(['2019', '2019']);
  expect(last()).toHaveAttribute('aria-valuenow', '1');
  expect(screen.getByText('UNGA 74, 2019')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'All meetings' }));
  expect(dates(store)).toEqual([undefined, undefined]);
});

it('draws voices as bars and division as a line, and what is chosen, as reviewed', async () => {
  show(`${FIVE}&from=2019&to=2020`);
  const strip = document.querySelector('.time-strip svg');
  await expect(drawing(strip, ['tokens.css', 'time.css'])).toMatchFileSnapshot('../pictures/time-unga-73-78.svg');
});

it('steps to the next and the one before', async () => {
  const store = show(FIVE);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  await press('On by one meeting');
  expect(dates(store)).toEqual([undefined, '2018']);
  await press('On by one meeting');
  expect(dates(store)).toEqual(['2019', '2019']);
  await press('Back by one meeting');
  expect(dates(store)).toEqual([undefined, '2018']);
});

it('plays from the first meeting to all of them, can be stopped, and ends', () => {
  vi.useFakeTimers();
  const store = show(FIVE);
  const button = screen.getByRole('button', { name: 'Play' });
  fireEvent.click(button);
  expect(dates(store)).toEqual([undefined, '2018']);
  act(() => void vi.advanceTimersByTime(1600));
  expect(dates(store)).toEqual([undefined, '2019']);
  fireEvent.click(button);
  act(() => void vi.advanceTimersByTime(5000));
  expect(dates(store)).toEqual([undefined, '2019']);
  fireEvent.click(button);
  for (let step = 0; step < 4; step += 1) act(() => void vi.advanceTimersByTime(1600));
  expect(dates(store)).toEqual([undefined, undefined]);
  expect(button).toHaveTextContent('Play');
});

it('stands as it is where dates leave nothing', () => {
  show(`${FIVE}&from=2030`);
  expect(screen.getByText('No meeting in these dates')).toBeInTheDocument();
  cleanup();
  show('meeting=mpp-6&question=wsis10-hle-c9-unesco');
  expect(screen.getByText('No meeting in this view')).toBeInTheDocument();
});

it('names meetings without a date beside the strip, and never the year that stands for none', () => {
  const meetings = [{ id: 'dated' }, { id: 'some', short: 'Corridor', ...SOME_TIME }];
  const questions = [
    { id: 'q1', meeting: 'dated', date: '2014' },
    { id: 'q2', meeting: 'some' },
  ];
  const rows = { aaa: '+ +', bbb: '- -' };
  show('', corpusOf({ meetings, questions, rows }));
  const strip = screen.getByRole('region', { name: 'Time' });
  expect(strip).toHaveTextContent('without a date: Corridor');
  expect(strip).not.toHaveTextContent('1900');
  cleanup();
  show('', corpusOf({ meetings, questions: questions.slice(1), rows: { aaa: '+', bbb: '-' } }));
  expect(screen.getByRole('region', { name: 'Time' })).toHaveTextContent('No date is known of what is in view');
  expect(screen.queryByRole('button')).toBeNull();
});

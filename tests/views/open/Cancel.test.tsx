import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Part, sendAnswer } from '../../../src/exchange/read/parts';
import type { Order } from '../../../src/exchange/read/worker';
import { startCaucus } from '../../../src/state/store';
import { keptCorpora } from '../../../src/storage/corpora';
import { OpenCorpus } from '../../../src/views/open/OpenCorpus';
import { corpusOf, exampleFile } from '../../corpus/example';

/** Stands for the worker that reads files: says what a test has it say. */
class Slow {
  static readonly all: Slow[] = [];
  onmessage: (event: { data: Part }) => void = () => {};
  readonly orders: Order[] = [];
  isTerminated = false;
  constructor() {
    Slow.all.push(this);
  }
  postMessage(order: Order) {
    this.orders.push(order);
  }
  terminate() {
    this.isTerminated = true;
  }
  say(part: Part) {
    act(() => this.onmessage({ data: part }));
  }
  /** Has read a corpus of this title, whether or not anyone still wants it. */
  finish(title: string) {
    const corpus = corpusOf({ ...exampleFile(), title });
    sendAnswer({ kind: 'file', corpus }, (part) => this.say(structuredClone(part)));
  }
}

const opened = corpusOf(exampleFile());
/** What the device keeps, that of other files among it. */
const keptTitles = async () => (await keptCorpora()).map(({ title }) => title);
const give = (name: string) => fireEvent.change(screen.getByLabelText('Corpus file'), { target: { files: [new File(['…'], name)] } });

beforeEach(() => {
  vi.restoreAllMocks();
  Slow.all.length = 0;
  vi.stubGlobal('Worker', Slow);
  window.location.hash = '';
});

it('a reading that is cancelled ends its worker, opens nothing and keeps nothing, and the next file is read by another', async () => {
  const store = startCaucus(opened);
  render(<OpenCorpus />);
  fireEvent.click(screen.getByRole('button', { name: 'Open corpus…' }));
  give('large.csv');
  const bar = await screen.findByRole('progressbar', { name: 'Reading “large.csv”' });
  const [first] = Slow.all;
  expect(first?.orders).toMatchObject([{ type: 'open', files: [{ name: 'large.csv' }] }]);
  first?.say({ type: 'progress', done: 30, total: 120 });
  expect(screen.getByRole('status')).toHaveTextContent('25 % read');
  expect(bar).toHaveAttribute('value', '0.25');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(first?.isTerminated).toBe(true));
  expect(document.querySelector('dialog')).not.toHaveAttribute('open');
  first?.finish('Unwanted');
  await act(() => Promise.resolve());
  expect(store.getState().corpus).toBe(opened);
  expect(await keptTitles()).not.toContain('Unwanted');

  give('other.csv');
  await screen.findByRole('progressbar', { name: 'Reading “other.csv”' });
  expect(Slow.all).toHaveLength(2);
  Slow.all[1]?.finish('Wanted');
  await waitFor(() => expect(store.getState().corpus.meta.title).toBe('Wanted'));
  await waitFor(async () => expect(await keptTitles()).toContain('Wanted'));
});

it('a file that is given while another is read takes its place', async () => {
  const store = startCaucus(opened);
  render(<OpenCorpus />);
  give('first.csv');
  await screen.findByRole('progressbar', { name: 'Reading “first.csv”' });
  give('second.csv');
  await screen.findByRole('progressbar', { name: 'Reading “second.csv”' });
  const [first, second] = Slow.all;
  expect([first?.isTerminated, second?.isTerminated]).toEqual([true, false]);
  first?.finish('First');
  second?.finish('Second');
  await waitFor(async () => expect(await keptTitles()).toContain('Second'));
  expect(await keptTitles()).not.toContain('First');
  expect(store.getState().corpus.meta.title).toBe('Second');
});

it('a corpus that is read but not yet open when it is cancelled is neither opened nor kept', async () => {
  const store = startCaucus(opened);
  let hash: (bytes: ArrayBuffer) => void = () => {};
  const hashed = new Promise<ArrayBuffer>((resolve) => (hash = resolve));
  const digest = vi.spyOn(crypto.subtle, 'digest').mockReturnValueOnce(hashed);
  render(<OpenCorpus />);
  fireEvent.click(screen.getByRole('button', { name: 'Open corpus…' }));
  give('small.json');
  await screen.findByRole('progressbar', { name: 'Reading “small.json”' });
  Slow.all[0]?.finish('Too late');
  await waitFor(() => expect(digest).toHaveBeenCalledOnce());
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  hash(new ArrayBuffer(32));
  await act(() => hashed);
  give('next.json');
  await screen.findByRole('progressbar', { name: 'Reading “next.json”' });
  Slow.all[1]?.finish('In time');
  await waitFor(async () => expect(await keptTitles()).toContain('In time'));
  expect(await keptTitles()).not.toContain('Too late');
  expect(store.getState().corpus.meta.title).toBe('In time');
});

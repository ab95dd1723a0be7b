import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PREPARED } from '../../../src/state/prepared';
import { defaultView, type View } from '../../../src/state/view';
import { startCaucus } from '../../../src/state/store';
import { LargePage } from '../../../src/views/page/LargePage';
import type { Answer } from '../../../src/state/worker';
import { assembly } from '../../large/assembly';
import { stubLayout } from '../picture/region';

type Asked = { readonly serial: number; readonly view: View };

/** A worker that answers when it is told to. */
class Idle extends EventTarget {
  static last: Idle;
  readonly asked: Asked[] = [];

  constructor() {
    super();
    Idle.last = this;
  }

  postMessage(message: object): void {
    if ('serial' in message) this.asked.push(message as Asked);
  }

  terminate(): void {}

  answer({ serial, view }: Asked, steps = PREPARED.length): void {
    for (const { name, select } of PREPARED.slice(0, steps)) {
      const answer: Answer = { serial, name, value: select(elsewhere, view), done: 0.5 };
      this.dispatchEvent(new MessageEvent('message', { data: answer }));
    }
  }
}

const corpus = assembly({ actors: 12, questions: 40, meetings: 4, issues: 2, voting: 0.8 });
const elsewhere = { ...corpus };
const views = ['m000000', 'm000001', 'm000002'].map((id): View => ({ ...defaultView(), meeting: [id] }));
const sentence = (): string => screen.queryByRole('status', { name: 'What you see' })?.textContent ?? '';
const settle = () => act(async () => vi.waitFor(() => expect(Idle.last.asked.length).toBeGreaterThan(0)));

afterEach(() => vi.unstubAllGlobals());

it('shows a picture when all of it is known, the latest asked for, and can be stopped', async () => {
  stubLayout();
  vi.stubGlobal('Worker', Idle);
  startCaucus(corpus, views[0]);
  const page = render(<LargePage isPresenting={false} onPresent={() => {}} corpus={corpus} asked={views[0]!} />);
  await settle();
  act(() => Idle.last.answer(Idle.last.asked[0]!, 3));
  expect([sentence(), screen.getByRole('progressbar').getAttribute('value')]).toEqual(['', '0.5']);

  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByText('Stopped before there was a picture.')).toBeVisible();
  page.rerender(<LargePage isPresenting={false} onPresent={() => {}} corpus={corpus} asked={{ ...views[0]!, theme: 'dark' }} />);
  expect(screen.getByText('Stopped before there was a picture.')).toBeVisible();
  act(() => Idle.last.answer(Idle.last.asked[0]!));
  expect(sentence()).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Compute it' }));
  await act(async () => vi.waitFor(() => expect(Idle.last.asked).toHaveLength(2)));
  act(() => Idle.last.answer(Idle.last.asked[1]!));
  expect(sentence()).toContain('(Session 1)');

  page.rerender(<LargePage isPresenting={false} onPresent={() => {}} corpus={corpus} asked={views[1]!} />);
  page.rerender(<LargePage isPresenting={false} onPresent={() => {}} corpus={corpus} asked={views[2]!} />);
  await act(async () => vi.waitFor(() => expect(Idle.last.asked.at(-1)?.view).toBe(views[2])));
  const overtaken = { serial: Idle.last.asked.at(-1)!.serial - 1, view: views[1]! };
  act(() => Idle.last.answer(overtaken));
  expect(sentence()).toContain('(Session 1)');
  act(() => Idle.last.answer(Idle.last.asked.at(-1)!));
  expect(sentence()).toContain('(Session 3)');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PictureOfLink } from '../../../src/views/picture/PictureOfLink';
import { PresenterWindow } from '../../../src/views/present/PresenterWindow';
import { type Message, type Now, openWire, type Wire } from '../../../src/views/present/wire';
import { actorMarks, stubLayout } from '../picture/region';

const session = { id: '133120273327', since: 1_795_330_997_952 };
const shown: Now = {
  type: 'now',
  language: 'en',
  title: 'A tour',
  steps: ['One', 'Two', 'Three'].map((title) => ({ id: title.toLowerCase(), title, text: '', notes: '' })),
  at: 0,
  fragment: 'meeting=mpp-6',
  isAsWritten: true,
  isBlank: false,
  hasLight: false,
  stage: { width: 800, height: 600, letters: 18, scrolled: 0 },
  hidden: [],
  since: session.since,
};

let audience: Wire;
let asked: Message[];

beforeEach(() => {
  stubLayout();
  sessionStorage.clear();
  asked = [];
  audience = openWire(session.id, (message) => message.type !== 'hello' && asked.push(message));
});
afterEach(() => {
  cleanup();
  audience.close();
});

const press = (key: string) => fireEvent.keyDown(document.body, { key });
const soon = (messages: readonly Message[]) => waitFor(() => expect(asked).toEqual(messages));

describe('the speaker’s window', () => {
  it('says which language title, steps, texts and notes are in, where the page speaks another', async () => {
    render(<PresenterWindow session={session} Picture={PictureOfLink} />);
    const steps = shown.steps.map((step) => ({ ...step, text: 'Le texte', notes: 'Les notes' }));
    audience.send({ ...shown, title: 'Un parcours', language: 'fr', steps });
    await screen.findByRole('heading', { name: 'Un parcours' });
    const told = ['Un parcours', 'One', 'Two', '1. One', 'Les notes', 'Le texte'].flatMap((text) => screen.getAllByText(text));
    expect(new Set(told.map((element) => element.closest('[lang]:not(html)')?.getAttribute('lang')))).toEqual(new Set(['fr']));
    const own = ['Speaker notes', 'Next step', 'Restart timer'].map((text) => screen.getByText(text));
    expect(own.filter((element) => element.closest('[lang]:not(html)'))).toEqual([]);
  });

  it('keeps keys until the window for the class is there, and while that is gone', async () => {
    render(<PresenterWindow session={session} Picture={PictureOfLink} />);
    press('PageDown');
    press('End');
    expect(await screen.findByText(/^Looking for/)).toBeInTheDocument();
    audience.send(shown);
    await screen.findByRole('heading', { name: 'One' });
    await soon([
      { type: 'move', move: 'next' },
      { type: 'move', move: 'last' },
    ]);
    press('ArrowLeft');
    await waitFor(() => expect(asked).toHaveLength(3));
    audience.send({ type: 'bye' });
    await screen.findByRole('button', { name: 'Open a window for the class' });
    press('ArrowRight');
    audience.send({ ...shown, at: 1 });
    await screen.findByRole('heading', { name: 'Two' });
    await waitFor(() => expect(asked.slice(2).map((message) => message.type === 'move' && message.move)).toEqual(['previous', 'next']));
    // A window that is opened anew opens where the old one was, and nothing that was pressed meanwhile moves it.
    audience.send({ type: 'bye' });
    const again = await screen.findByRole('button', { name: 'Open a window for the class' });
    press('ArrowRight');
    vi.spyOn(window, 'open').mockReturnValue(null);
    fireEvent.click(again);
    audience.send({ ...shown, at: 2 });
    await screen.findByRole('heading', { name: 'Three' });
    audience.send({ ...shown, at: 2, title: '' });
    await screen.findByRole('heading', { name: 'Caucus, speaker' });
    press('b');
    await waitFor(() => expect(asked.at(-1)).toEqual({ type: 'blank', isBlank: true }));
    expect(asked).toHaveLength(5);
  });

  it('shows the picture of the class, without what the class is to guess', async () => {
    render(<PresenterWindow session={session} Picture={PictureOfLink} />);
    audience.send(shown);
    const picture = await screen.findByRole('img', { name: 'Picture on the screen' });
    await waitFor(() => expect(actorMarks().has('irn')).toBe(true));
    expect(picture.querySelector('[inert]')).not.toBeNull();
    const all = actorMarks().size;
    audience.send({ ...shown, fragment: 'meeting=mpp-6&hide=irn' });
    await screen.findByRole('group', { name: 'To be guessed' });
    expect(document.querySelector('.network [data-actor="irn"]')).toBeNull();
    expect(document.querySelectorAll('.network [data-actor]').length).toBe(all - 1);
  });

  it('points with a light in the picture, which the same key puts out, and scrolls with the class’s', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 400, 300));
    render(<PresenterWindow session={session} Picture={PictureOfLink} />);
    audience.send(shown);
    const picture = await screen.findByRole('img', { name: 'Picture on the screen' });
    const at = (type: string, clientX: number, clientY: number) =>
      fireEvent(picture, new MouseEvent(type, { clientX, clientY, bubbles: true }));
    at('pointermove', 300, 200);
    at('pointerdown', 200, 275);
    await soon([{ type: 'light', at: { x: 0.25, y: 0.75 } }]);
    audience.send({ ...shown, hasLight: true });
    const button = screen.getByRole('button', { name: 'Light' });
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    at('pointermove', 300, 200);
    at('pointermove', 90, 200);
    press('l');
    press('ArrowUp');
    audience.send({ ...shown, stage: { ...shown.stage!, scrolled: 120 } });
    await waitFor(() => expect(picture.querySelector('.picture')?.scrollTop).toBe(120));
    await waitFor(() =>
      expect(asked.slice(1)).toEqual([
        { type: 'light', at: { x: 0.5, y: 0.5 } },
        { type: 'light', at: null },
        { type: 'scroll', by: -0.6 },
      ]),
    );
  });
});

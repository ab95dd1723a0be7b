import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/state/view';
import { Find } from '../../../src/views/find/Find';
import { FindButton } from '../../../src/views/find/FindButton';
import { smallFile } from '../details/panels';
import { corpusOf } from '../../corpus/example';

const corpus = corpusOf(smallFile());
const onClose = vi.fn<() => void>();

beforeEach(() => {
  onClose.mockReset();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => then());
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr']);
});

function Box() {
  return <Find corpus={corpus} view={useCaucus(({ view }) => view)} takeTyped={() => null} onClose={onClose} />;
}

function open(more: Partial<View> = {}) {
  const store = startCaucus(corpus, { ...defaultView(), ...more });
  render(<Box />);
  return store;
}

const box = () => screen.getByRole('combobox');
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(box(), { key });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent ?? '');
const chosen = () => screen.getByRole('option', { selected: true }).textContent ?? '';

describe('the search', () => {
  it('lists what can be done while nothing is asked, and nothing that would change nothing', () => {
    open();
    expect(options()).toContain('Theme: Projector action');
    expect(options()).not.toContain('Reset filters action');
  });

  it('lists what was found, best first, and tells how many', () => {
    open();
    type('ir');
    expect(options()[0]).toBe('Iran actor');
    expect(chosen()).toBe('Iran actor');
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ found$/);
    type('nothing of the kind');
    expect(options()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Nothing is called “nothing of the kind”.');
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });

  it('knows states by their names in the reader’s language', () => {
    open();
    type('etats u');
    expect(options()).toEqual(['United States “États-Unis” actor']);
  });

  it('walks by arrows round the list, and says to the box which option is meant', () => {
    open();
    type('question');
    const all = screen.getAllByRole('option');
    expect(box()).toHaveAttribute('aria-activedescendant', all[0]?.id);
    press('ArrowDown');
    expect(box()).toHaveAttribute('aria-activedescendant', all[1]?.id);
    press('ArrowUp');
    press('ArrowUp');
    expect(box()).toHaveAttribute('aria-activedescendant', all.at(-1)?.id);
    press('ArrowDown');
    expect(chosen()).toBe(all[0]?.textContent);
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(all.length);
  });

  it('selects by Enter and goes; an actor that is not drawn is marked as such', () => {
    const { getState } = open({ camera: { x: 400, y: 300, k: 4 } });
    type('brazil');
    expect(options()).toEqual(['Brazil not in this picture actor']);
    press('Enter');
    expect(getState().view.sel).toEqual({ type: 'actor', id: 'bra' });
    // The camera may have looked elsewhere.
    expect(getState().view.camera).toBeNull();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('opens with a source a question that rests on it', () => {
    const { getState } = open();
    type('final acts');
    expect(options()).toEqual(['Final Acts opens “Question 1”, which rests on it source']);
    act(() => fireEvent.click(screen.getByRole('option')));
    expect(getState().view.sel).toEqual({ type: 'question', id: 'q1' });
  });

  it('opens again when asked in the instant after Escape, and gives the focus back', async () => {
    startCaucus(corpus, defaultView());
    render(<FindButton corpus={corpus} view={defaultView()} />);
    const button = screen.getByRole('button', { name: 'Find' });
    button.focus();
    const ask = () => fireEvent.keyDown(document.activeElement ?? document, { key: 'k', ctrlKey: true });
    ask();
    fireEvent.keyDown(await screen.findByRole('combobox'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
    ask();
    // The browser tells only now that the first one was closed.
    await act(() => new Promise((done) => setTimeout(done)));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(box()).toHaveFocus();
  });

  it('keeps what is typed before the box is there from the page, and writes it into the box', async () => {
    startCaucus(corpus, defaultView());
    const heard = vi.fn<() => void>();
    render(<FindButton corpus={corpus} view={defaultView()} />);
    document.addEventListener('keydown', heard);
    const button = screen.getByRole('button', { name: 'Find' });
    // No word of what is typed below has let the dialog be loaded and shown yet.
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    heard.mockReset();
    for (const key of ['b', 'r', 'x', 'Backspace', 'Shift', 'a'])
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(await screen.findByRole('combobox')).toHaveValue('bra');
    expect(chosen()).toContain('Brazil');
    expect(heard).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', heard);
    // Now the box hears by itself.
    type('ir');
    expect(fireEvent.keyDown(box(), { key: 'a' })).toBe(true);
  });

  it('goes where Enter before the box was there would have gone', async () => {
    const { getState } = startCaucus(corpus, defaultView());
    render(<FindButton corpus={corpus} view={defaultView()} />);
    const press = (more: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...more }));
    press({ key: 'k', ctrlKey: true });
    for (const key of ['b', 'r', 'a', 'Enter']) press({ key });
    await vi.waitFor(() => expect(getState().view.sel).toEqual({ type: 'actor', id: 'bra' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('does what an action says', () => {
    const { getState } = open({ min: 3 });
    expect(options()).toContain('Reset filters action');
    type('reset fil');
    press('Enter');
    expect(getState().view.min).toBe(1);
  });
});

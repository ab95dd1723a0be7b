import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { shownCorpus } from '../../../src/state/shown';
import { startCaucus, useCaucus } from '../../../src/state/store';
import { Guess } from '../../../src/views/guess/Guess';
import { shippedTour } from '../../../src/tours/shipped';
import { App } from '../../../src/views/page/App';
import { Present } from '../../../src/views/present/Present';
import { TourRegion } from '../../../src/views/tour/TourRegion';
import { FRAME, stubLayout } from '../picture/region';

const whole = shippedCorpus();
/** The title of the step: until the tour is there, another heading stands in its place. */
const DUBAI = 'Dubai, December 2012';
const onLeave = vi.fn<() => void>();

function Page() {
  const view = useCaucus((state) => state.view);
  const corpus = shownCorpus(whole, view);
  return (
    <>
      {view.tour && <TourRegion corpus={corpus} view={view} isEditing={false} onEdit={() => {}} />}
      <Guess corpus={corpus} view={view} />
      <Present corpus={corpus} view={view} onLeave={onLeave} />
    </>
  );
}

beforeEach(() => {
  stubLayout();
  // Movement is for a browser.
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('reduced-motion'),
    addEventListener() {},
    removeEventListener() {},
  }));
  sessionStorage.clear();
  onLeave.mockReset();
});

async function show(link: string, title: string | RegExp) {
  const store = startCaucus(whole, decodeView(link, whole).view);
  render(<Page />);
  await screen.findByRole('heading', { name: title, level: 1 });
  return store;
}

/** A key where the focus is. */
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const isBlank = () => document.querySelector('.blank') !== null;

describe('keys of presenting', () => {
  it('none is lost right after a box closes, by Escape or by what it does', async () => {
    await show('tour=two-camps&step=dubai', DUBAI);
    for (const key of ['?', 'o', 'g']) {
      press(key);
      expect(screen.getByRole('dialog')).toBeInTheDocument();
      press('Escape');
      expect(screen.queryByRole('dialog')).toBeNull();
      press('b');
      expect(isBlank()).toBe(true);
      press('b');
      expect(isBlank()).toBe(false);
    }
    expect(onLeave).not.toHaveBeenCalled();
    press('Escape');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('a clicker steps out of a box, which is closed for good, and the box opens again by its key', async () => {
    const { getState } = await show('question=mpp-6-c9-unesco&hide=irn', 'This view');
    press('h');
    expect(await screen.findByRole('dialog', { name: 'Where does Iran stand?' })).toBeInTheDocument();
    press('PageDown');
    expect(screen.queryByRole('dialog')).toBeNull();
    press('h');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Where does Iran stand?' })).toBeInTheDocument());
    fireEvent.submit(document.querySelector('.hands')!);
    expect(getState().view.hide).toEqual([]);
    press('Escape');
    press('r');
    expect(getState().view.hide).toEqual(['irn']);
  });

  it('step, blank, tell and light as the table says, and are the picture’s or a button’s own where the focus is there', async () => {
    const { getState } = await show('tour=two-camps&step=dubai', DUBAI);
    const step = () => getState().view.step;
    for (const [key, to] of [
      ['End', 'not-on-the-map'],
      ['ArrowLeft', 'dubai-again'],
      ['PageUp', 'asked-for-two'],
      ['Home', 'dubai'],
      ['ArrowLeft', 'dubai'],
      [' ', 'consulting'],
    ] as const) {
      press(key);
      expect(step()).toBe(to);
    }
    press('n');
    expect(screen.getByRole('complementary', { name: 'Speaker notes' })).toBeInTheDocument();
    press('l');
    fireEvent(window, new MouseEvent('pointermove', { clientX: 30, clientY: 40 }));
    expect(document.querySelector<HTMLElement>('.light')?.style.getPropertyValue('--x')).toBe('30px');
    press('l');
    expect(document.querySelector('.light')).toBeNull();
    const enter = vi.fn<() => Promise<void>>(() => Promise.resolve());
    document.documentElement.requestFullscreen = enter;
    press('f');
    expect(enter).toHaveBeenCalledOnce();
    const network = document.createElement('div');
    network.className = 'network';
    network.tabIndex = 0;
    document.body.append(network);
    network.focus();
    for (const key of ['ArrowRight', ' ', 'End']) press(key);
    expect(step()).toBe('consulting');
    press('PageDown');
    expect(step()).toBe('alone');
    network.remove();
  });

  it('are kept while the tour still loads, and lead on from where it opens', async () => {
    for (const [link, from] of [
      ['tour=two-camps&step=alone', 'alone'],
      ['tour=two-camps', 'dubai'],
    ] as const) {
      const { getState } = startCaucus(whole, decodeView(link, whole).view);
      render(<Page />);
      for (const key of [' ', 'PageDown', 'ArrowLeft', 'ArrowRight']) press(key);
      expect(screen.queryByRole('heading', { name: 'This view' })).not.toBeNull();
      expect(getState().view.step).toBe(link === 'tour=two-camps' ? null : from);
      const ids = (await shippedTour('two-camps'))!.steps.map(({ id }) => id);
      await waitFor(() => expect(getState().view.step).toBe(ids[ids.indexOf(from) + 2]));
      cleanup();
    }
  });

  it('are kept from the one that begins to present until the presentation is loaded', async () => {
    const { getState } = startCaucus(whole, decodeView('tour=two-camps&step=dubai', whole).view);
    render(<App />);
    press('F8');
    press('PageDown');
    press('PageDown');
    await waitFor(() => expect(getState().view.step).toBe('alone'));
  });

  it('scroll what is cut off, down and up', async () => {
    await show('tour=two-camps&step=dubai', DUBAI);
    const picture = document.createElement('section');
    picture.className = 'picture';
    picture.innerHTML = '<div class="above"></div><div class="floors"></div>';
    document.body.append(picture);
    const floors = picture.querySelector('.floors')!;
    Object.defineProperty(floors, 'scrollHeight', { value: 3 * FRAME.height });
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowUp');
    expect(floors.scrollTop).toBeCloseTo(0.6 * FRAME.height);
    expect(picture.scrollTop).toBe(0);
    picture.remove();
  });

  it('says where the browser refuses the whole screen, and goes on in the window', async () => {
    await show('', 'This view');
    document.documentElement.requestFullscreen = vi.fn<() => Promise<void>>(() => Promise.reject(new TypeError('no')));
    press('f');
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not let this page fill the screen/);
    document.documentElement.requestFullscreen = vi.fn<() => Promise<void>>(() => Promise.resolve());
    press('f');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('asks to allow windows where the browser refuses the speaker’s', async () => {
    await show('', 'This view');
    vi.spyOn(window, 'open').mockReturnValue(null);
    press('s');
    expect(screen.getByRole('alert').textContent).toMatch(/Allow pop-ups/);
  });
});

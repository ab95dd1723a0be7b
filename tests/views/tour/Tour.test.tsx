import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { shownCorpus } from '../../../src/state/shown';
import { startCaucus, update, useCaucus } from '../../../src/state/store';
import { thisShelf } from '../../../src/storage/thisShelf';
import { TOUR_FORMAT, type Step } from '../../../src/tours/tour';
import { PictureRegion } from '../../../src/views/picture/PictureRegion';
import { TourRegion } from '../../../src/views/tour/TourRegion';
import { ToursDialog } from '../../../src/views/tour/ToursDialog';
import { actorMarks, stubLayout, textOf } from '../picture/region';

const whole = shippedCorpus();
const shelf = thisShelf();

interface Parts {
  readonly isEdited?: boolean;
  readonly hasTours?: boolean;
  readonly hasPicture?: boolean;
}

/** What the page shows of a tour: its region with the editor, the list of tours where it is open, and the picture where it matters. */
function Page({ isEdited = false, hasTours = false, hasPicture = false }: Parts) {
  const view = useCaucus((state) => state.view);
  const corpus = shownCorpus(whole, view);
  const [isEditing, setEditing] = useState(isEdited);
  const [isListed, setListed] = useState(hasTours);
  return (
    <>
      {view.tour && <TourRegion corpus={corpus} view={view} isEditing={isEditing} onEdit={setEditing} />}
      {isListed && <ToursDialog corpus={corpus} view={view} onClose={() => setListed(false)} onEdit={setEditing} />}
      {hasPicture && <PictureRegion corpus={corpus} view={view} />}
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
  shelf.setState({ all: [] });
});

const STEPS: readonly Step[] = [
  { id: 'all', title: 'All', text: 'Everyone. See *the* [quarrel](#question=mpp-6-c9-unesco).', link: 'meeting=mpp-6' },
  { id: 'one', title: 'One', text: '', notes: 'Wait.', link: 'meeting=mpp-6&actor=irn' },
  { id: 'few', title: 'Few', text: '', link: 'meeting=mpp-6&kind=bloc' },
];

const addTour = (title = 'Mine'): string =>
  shelf.add({ format: TOUR_FORMAT, title, author: 'T', language: 'en', corpus: whole.meta.id, steps: STEPS });

function show(link: string, parts: Parts = {}) {
  const store = startCaucus(whole, decodeView(link, whole).view);
  render(<Page {...parts} />);
  return store;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const tourOf = (id: string) => shelf.getState().all.find((one) => one.id === id)!.history.present;
const listed = () =>
  within(screen.getByRole('navigation', { name: 'All steps' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const faded = () => document.querySelectorAll('.network .actor.faded').length;

describe('the editor', () => {
  const edit = (step = 'one') => {
    const id = addTour();
    const store = show(`tour=${id}&step=${step}&meeting=mpp-6${step === 'one' ? '&actor=irn' : ''}`, { isEdited: true });
    return { id, ...store };
  };
  const field = (name: string) => screen.getByLabelText(name);
  const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

  it('writes every field while it is typed, and takes it back word by word', () => {
    const { id } = edit();
    type('Title of the tour', 'Ours');
    type('Author', 'N. N.');
    type('About the tour', 'Two lines');
    type('Title of the step', 'First');
    for (const text of ['One', 'One ', 'One t', 'One two']) type('Text for the class', text);
    type('Speaker notes', 'Slowly');
    expect(tourOf(id)).toMatchObject({ title: 'Ours', author: 'N. N.', about: 'Two lines' });
    expect(tourOf(id).steps[1]).toEqual({ id: 'one', title: 'First', text: 'One two', notes: 'Slowly', link: 'meeting=mpp-6&actor=irn' });
    const undo = () => fireEvent.keyDown(field('Text for the class'), { key: 'z', ctrlKey: true });
    undo();
    undo();
    expect(tourOf(id).steps[1]).toMatchObject({ text: 'One ', notes: 'Wait.' });
    undo();
    expect(field('Text for the class')).toHaveValue('');
    fireEvent.keyDown(field('Text for the class'), { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(field('Text for the class')).toHaveValue('One ');
    fireEvent.keyDown(field('Text for the class'), { key: 'y', metaKey: true });
    expect(field('Text for the class')).toHaveValue('One two');
  });

  it('moves a step by button and by keys, to the ends and no further', () => {
    const { id } = edit();
    press('Move up');
    expect(listed()).toEqual(['One', 'All', 'Few']);
    expect(screen.getByRole('button', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true');
    press('Move up');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) fireEvent.keyDown(field('Title of the step'), { key, altKey: true });
    expect(listed()).toEqual(['All', 'Few', 'One']);
    fireEvent.keyDown(screen.getByRole('button', { name: 'One' }), { key: 'ArrowUp', altKey: true });
    expect(tourOf(id).steps.map(({ title }) => title)).toEqual(['All', 'One', 'Few']);
    expect(screen.getByRole('heading', { name: 'Step 2 of 3' })).toBeInTheDocument();
  });

  it('duplicates a step and opens the copy; deletes it, opens its neighbour, and undoes', () => {
    const { id, getState } = edit();
    press('Duplicate step');
    expect(listed()).toEqual(['All', 'One', 'One', 'Few']);
    expect(getState().view.step).toBe(tourOf(id).steps[2]!.id);
    press('Delete step');
    expect([listed(), getState().view.step]).toEqual([['All', 'One', 'Few'], 'few']);
    press('Delete step');
    expect([listed(), getState().view.step]).toEqual([['All', 'One'], 'one']);
    press('Undo');
    press('Undo');
    expect(listed()).toEqual(['All', 'One', 'One', 'Few']);
    press('Redo');
    expect(listed()).toEqual(['All', 'One', 'Few']);
  });

  it('takes the view over into the step, or as a new one after it, and goes back to what was written', () => {
    const { id, getState } = edit('all');
    const unfilter = () => act(() => update((view) => ({ ...view, meeting: null })));
    expect(screen.getByText('The step shows this view.')).toBeInTheDocument();
    unfilter();
    press('Back to the step as written');
    expect(getState().view.meeting).toEqual(['mpp-6']);
    unfilter();
    press('Add this view as a step');
    expect(tourOf(id).steps.map(({ link }) => link)).toEqual([
      'meeting=mpp-6',
      'ties=all',
      'meeting=mpp-6&actor=irn',
      'meeting=mpp-6&kind=bloc',
    ]);
    press('One');
    unfilter();
    press('Update link to this view');
    expect(tourOf(id).steps[2]!.link).toBe('actor=irn');
  });
});

describe('a tour that is read', () => {
  it('changes the picture by the links in its text, and goes back', () => {
    const { getState } = show(`tour=${addTour()}&step=all&meeting=mpp-6`, { hasPicture: true });
    const before = textOf('.sentence');
    fireEvent.click(screen.getByRole('link', { name: 'quarrel' }));
    expect(textOf('.sentence')).toContain('C9: UNESCO text');
    expect(getState().view).toMatchObject({ question: ['mpp-6-c9-unesco'], step: 'all' });
    press('Back to the step as written');
    expect(textOf('.sentence')).toBe(before);
    expect(screen.queryByRole('button', { name: 'Back to the step as written' })).toBeNull();
  });

  it('fades the rest by a highlight and removes nobody; only its filter does', () => {
    show(`tour=${addTour()}&step=all&meeting=mpp-6`, { hasPicture: true });
    const all = [...actorMarks().keys()];
    expect(faded()).toBe(0);
    press('Next');
    expect([...actorMarks().keys()]).toEqual(all);
    expect(faded()).toBe(all.length - 1);
    expect(screen.getByRole('status', { name: '' }).textContent).toBe('Step 2 of 3');
    press('Next');
    expect(actorMarks().size).toBeLessThan(all.length);
    expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('is kept as a copy to edit where it is not of this device', async () => {
    const { getState } = show('tour=two-camps');
    await screen.findByText(/^Step 1 of 11/);
    press('Keep a copy to edit');
    const id = getState().view.tour!;
    expect(id).toMatch(/^my-/);
    expect(tourOf(id).steps).toHaveLength(11);
    expect(screen.getByRole('textbox', { name: 'Title of the tour' })).toBeInTheDocument();
  });
});

describe('the list of tours', () => {
  it('has those of the corpus, starts one, and gives the focus to it', async () => {
    const { getState } = show('', { hasTours: true });
    fireEvent.click(await screen.findByRole('button', { name: /^One red line/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(getState().view).toMatchObject({ tour: 'one-red-line', step: 'not-shown' }));
  });

  it('deletes a tour with the way back, in its place', () => {
    const ids = ['A', 'B'].map(addTour);
    show('', { hasTours: true });
    press('Delete “A”');
    expect(shelf.getState().all.find(({ id }) => id === ids[0])?.isDeleted).toBe(true);
    press('Undo delete of “A”');
    expect(shelf.getState().all.map(({ isDeleted }) => isDeleted)).toEqual([false, false]);
    expect(screen.getByRole('button', { name: 'Edit “A”' })).toBeInTheDocument();
  });

  it('copies a link that holds the tour and no path of a disk', async () => {
    addTour('A');
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    // A browser may not have its own way to deflate.
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    vi.stubGlobal('location', { protocol: 'file:', origin: 'null', pathname: '/home/me/single.html', search: '' });
    show('', { hasTours: true });
    press('Copy link to “A”');
    expect(await screen.findByText(/^Link copied/)).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^#tour=z\.[\w-]+$/));
    expect(screen.getByText(/was opened from a disk and has no address for others/)).toBeInTheDocument();
    vi.stubGlobal('btoa', () => {
      throw new Error('no');
    });
    press('Copy link to “A”');
    expect(await screen.findByText(/^This link could not be made/)).toBeInTheDocument();
    vi.unstubAllGlobals();
  });

  it('begins a tour with the view as its first step, or goes on with one', () => {
    const id = addTour('Old');
    const { getState } = show('question=mpp-6-c9-unesco', { hasTours: true });
    fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: id } });
    press('Add this view as a step');
    expect(tourOf(id).steps.at(-1)?.link).toBe('question=mpp-6-c9-unesco');
    expect(getState().view).toMatchObject({ tour: id, step: tourOf(id).steps.at(-1)!.id });
    expect(screen.getByRole('textbox', { name: 'Title of the step' })).toHaveValue('');
  });

  it('makes a quiz of the view in one more click, and says where there is none', () => {
    const { getState } = show('question=mpp-6-c9-unesco', { hasTours: true });
    press(/^Quiz of this view/);
    expect(screen.getByText(/^No question in view has somebody for and somebody against/)).toBeInTheDocument();
    expect(getState().view.tour).toBeNull();
  });

  it('names every fault of a file that is no tour, and keeps nothing', async () => {
    show('', { hasTours: true });
    const file = new File([JSON.stringify({ format: TOUR_FORMAT, title: 7, steps: [] })], 'x.json');
    fireEvent.change(screen.getByLabelText('Tour file'), { target: { files: [file] } });
    expect(await screen.findByText('This file is no tour that can be opened:')).toBeInTheDocument();
    expect(screen.getByText(/^title: /)).toBeInTheDocument();
    expect(shelf.getState().all).toEqual([]);
  });
});

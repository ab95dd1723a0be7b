import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaucusStore } from '../../src/state/store';
import { createCaucus, dismissNotices, openCorpus, replaceView, startCaucus, update, useCaucus } from '../../src/state/store';
import { onlyMeeting, setMin, toggleHighlight } from '../../src/state/updates';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';
import { awkwardCorpus } from './awkward';

const example = corpusOf(exampleFile());
const opening = awkwardCorpus('meeting=all&min=2');

describe('a store', () => {
  it('opens on the picture that the corpus names, or on the view given', () => {
    expect(createCaucus(opening).getState()).toEqual({
      corpus: opening,
      view: { ...defaultView(), meeting: ['all'], min: 2 },
      notices: [],
    });
    const view = { ...defaultView(), min: 5 };
    expect(createCaucus(opening, view).getState().view).toBe(view);
  });

  it('stands by itself', () => {
    const [one, other] = [createCaucus(example), createCaucus(example)];
    one.setState({ view: { ...defaultView(), min: 2 } });
    expect(other.getState().view).toEqual(defaultView());
  });

  it('is missed before it is started', async () => {
    vi.resetModules();
    const fresh = await import('../../src/state/store');
    expect(() => fresh.update(setMin(2))).toThrow('startCaucus');
  });
});

describe('the running store', () => {
  let store: CaucusStore;
  beforeEach(() => {
    store = startCaucus(example);
  });

  it('is told of a change once and of no change never', () => {
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    update(setMin(2));
    update(setMin(2));
    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.getState().view.min).toBe(2);
  });

  it('shows a decoded view with its notices until they are dismissed', () => {
    const before = store.getState().view;
    const notices = [{ key: 'who', value: 'me', reason: 'unknown-key' }] as const;
    replaceView(defaultView(), notices);
    expect(store.getState().view).toBe(before);
    expect(store.getState().notices).toBe(notices);
    update(setMin(3));
    expect(store.getState().notices).toBe(notices);
    dismissNotices();
    expect(store.getState().notices).toEqual([]);
    expect(store.getState().view.min).toBe(3);
  });

  it('opens another corpus on its own picture, or on a link that waited for it', () => {
    update(onlyMeeting('unga-60', ['unga-60', 'mpp-6']));
    openCorpus(opening);
    expect(store.getState()).toEqual({ corpus: opening, view: { ...defaultView(), meeting: ['all'], min: 2 }, notices: [] });
    openCorpus(example, '#corpus=example@0123abcd&meeting=mpp-6,gone');
    expect(store.getState().corpus).toBe(example);
    expect(store.getState().view.meeting).toEqual(['mpp-6']);
    expect(store.getState().notices).toEqual([{ key: 'meeting', value: 'gone', reason: 'unknown-id' }]);
  });

  it('renders a component again when its selection changes, once, and not otherwise', () => {
    const rendered = vi.fn<(min: number) => void>();
    function Least() {
      const min = useCaucus(({ view }) => view.min);
      rendered(min);
      return <p>least: {min}</p>;
    }
    render(<Least />);
    expect(screen.getByText('least: 1')).toBeInTheDocument();
    act(() => update(toggleHighlight('irn')));
    expect(rendered).toHaveBeenCalledTimes(1);
    act(() => update(setMin(4)));
    expect(screen.getByText('least: 4')).toBeInTheDocument();
    expect(rendered).toHaveBeenCalledTimes(2);
  });
});

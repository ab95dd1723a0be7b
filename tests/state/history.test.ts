import { describe, expect, it, vi } from 'vitest';
import { onlyMeeting, select, setCamera, setMin, toggleMeeting } from '../../src/state/updates';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';
import { browserNavigates, example, openAt, onFakeTime, paint, rest } from './bound';

const meetings = example.meetings.map(({ id }) => id);
const go = (steps: number) => browserNavigates(() => window.history.go(steps));

onFakeTime();

describe('reading the address', () => {
  it('shows the view of the link at the start and leaves the link as it is', () => {
    const { store, view } = openAt('#min=3&meeting=gone&who=me');
    expect(view()).toEqual({ ...defaultView(), min: 3 });
    expect(store.getState().notices.map(({ key }) => key)).toEqual(['meeting', 'who']);
    rest();
    expect(window.location.hash).toBe('#min=3&meeting=gone&who=me');
  });

  it('shows the opening picture where there is no link, and only there', async () => {
    const { does, view } = openAt('', corpusOf({ ...exampleFile(), opening: 'meeting=mpp-6' }));
    expect(view().meeting).toEqual(['mpp-6']);
    does(onlyMeeting('unga-60', meetings));
    rest();
    does(toggleMeeting('mpp-6', meetings));
    rest();
    expect(view()).toEqual(defaultView());
    expect(window.location.hash).toBe('#ties=all');
    await go(-2);
    expect(window.location.hash).toBe('');
    expect(view().meeting).toEqual(['mpp-6']);
  });

  it('follows a link that is typed in or clicked', async () => {
    const { view } = openAt('');
    await browserNavigates(() => {
      window.location.hash = '#min=7';
    });
    expect(view().min).toBe(7);
  });

  it('does not hear of links once it is unbound', async () => {
    const { view, unbind } = openAt('');
    unbind();
    await browserNavigates(() => {
      window.location.hash = '#min=8';
    });
    expect(view().min).toBe(1);
  });
});

describe('Back and Forward', () => {
  it('go through filters and selections and bring the camera of each along', async () => {
    const { does, view } = openAt('');
    does(setMin(2));
    rest();
    does(setCamera({ x: 5, y: 5, k: 3 }));
    rest();
    does(select({ type: 'actor', id: 'irn' }));
    rest();
    const last = view();
    const pushed = vi.spyOn(window.history, 'pushState');
    const replaced = vi.spyOn(window.history, 'replaceState');

    await go(-1);
    expect(view()).toEqual({ ...defaultView(), min: 2, camera: { x: 5, y: 5, k: 3 } });
    await go(-1);
    expect(view()).toEqual(defaultView());
    await go(2);
    expect(view()).toEqual(last);

    rest();
    expect(pushed).not.toHaveBeenCalled();
    expect(replaced).not.toHaveBeenCalled();
  });

  it('are not undone by a write that was waiting', async () => {
    const { does, view } = openAt('');
    does(setMin(2));
    paint();
    does(setCamera({ x: 9, y: 9, k: 2 }));
    await go(-1);
    rest();
    expect(window.location.hash).toBe('');
    expect(view()).toEqual(defaultView());
  });
});

import { describe, expect, it, vi } from 'vitest';
import { onlyMeeting, setCamera, setMin, setTheme, toggleHighlight, toggleMeeting, type Update } from '../../src/state/updates';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';
import { example, openAt, onFakeTime, paint, rest } from './bound';

const meetings = example.meetings.map(({ id }) => id);

/** The fragment after updates one by one, each written before the next. */
function hashAfter(...updates: readonly Update[]): string {
  const { does } = openAt('');
  for (const update of updates) {
    does(update);
    rest();
  }
  return window.location.hash;
}

onFakeTime();

describe('writing the address', () => {
  it('makes a step of a filter and none of a camera', () => {
    const { does } = openAt('');
    const { length } = window.history;
    does(setMin(2));
    rest();
    expect(window.location.hash).toBe('#min=2');
    expect(window.history).toHaveLength(length + 1);
    does(setCamera({ x: 10, y: 0, k: 2 }));
    rest();
    does(toggleHighlight('irn'));
    rest();
    does(setTheme('dark'));
    rest();
    expect(window.location.hash).toBe('#min=2&actor=irn&camera=10,0,2&theme=dark');
    expect(window.history).toHaveLength(length + 1);
  });

  it('gives one link to one view, whichever way led to it', () => {
    const one = hashAfter(toggleHighlight('usa'), setMin(2), toggleHighlight('irn'), toggleMeeting('mpp-6', meetings));
    const other = hashAfter(onlyMeeting('unga-60', meetings), toggleHighlight('irn'), toggleHighlight('usa'), setMin(3), setMin(2));
    expect(one).toBe('#meeting=unga-60&min=2&actor=irn,usa');
    expect(other).toBe(one);
    expect(hashAfter(setMin(2), setMin(1))).toBe('');
  });

  it('writes once the picture is painted, and then no more often than browsers allow', () => {
    const { does } = openAt('');
    const replaced = vi.spyOn(window.history, 'replaceState');
    does(setCamera({ x: 1, y: 0, k: 1 }));
    expect(window.location.hash).toBe('');
    paint();
    expect(window.location.hash).toBe('#camera=1,0,1');
    // Thirty seconds of panning.
    for (let x = 2; x <= 600; x++) {
      vi.advanceTimersByTime(50);
      does(setCamera({ x, y: 0, k: 1 }));
    }
    expect(replaced.mock.calls.length).toBeGreaterThan(60);
    expect(replaced.mock.calls.length).toBeLessThan(100);
    rest();
    expect(window.location.hash).toBe('#camera=600,0,1');
  });

  it('writes what waits when the page is left, once', () => {
    const { does, unbind } = openAt('');
    const pushed = vi.spyOn(window.history, 'pushState');
    const leave = () => window.dispatchEvent(new Event('pagehide'));
    does(setMin(2));
    leave();
    expect(window.location.hash).toBe('#min=2');
    leave();
    rest();
    expect(pushed).toHaveBeenCalledTimes(1);
    unbind();
    does(setMin(3));
    leave();
    expect(window.location.hash).toBe('#min=2');
  });

  it('makes one step of a burst that a filter is part of', () => {
    const { does } = openAt('');
    const { length } = window.history;
    does(setCamera({ x: 1, y: 0, k: 1 }), setMin(2), setCamera({ x: 2, y: 0, k: 1 }));
    paint();
    expect(window.location.hash).toBe('#min=2&camera=2,0,1');
    expect(window.history).toHaveLength(length + 1);
  });

  it('writes nothing for a burst that ends where it began, nor for notices', () => {
    const { store, does } = openAt('#who=me');
    const pushed = vi.spyOn(window.history, 'pushState');
    const replaced = vi.spyOn(window.history, 'replaceState');
    store.setState({ notices: [] });
    rest();
    expect(window.location.hash).toBe('#who=me');
    does(setMin(2));
    paint();
    expect(pushed).toHaveBeenCalledTimes(1);
    does(setMin(3), setMin(2));
    rest();
    rest();
    expect(pushed).toHaveBeenCalledTimes(1);
    expect(replaced).not.toHaveBeenCalled();
  });

  it('goes on when the browser refuses a write, and asks again with the next change', () => {
    const { does } = openAt('');
    vi.spyOn(window.history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    does(setMin(2));
    paint();
    expect(window.location.hash).toBe('');
    does(toggleHighlight('irn'));
    paint();
    expect(window.location.hash).toBe('#min=2&actor=irn');
  });

  it('keeps path and query', () => {
    const { does } = openAt('page.html?from=mail');
    does(setMin(2));
    rest();
    expect(window.location.href.endsWith('/page.html?from=mail#min=2')).toBe(true);
    does(setMin(1));
    rest();
    expect(window.location.href.endsWith('/page.html?from=mail')).toBe(true);
  });

  it('makes a step of opening another corpus', () => {
    const { store } = openAt('#actor=irn');
    const { length } = window.history;
    store.setState({ corpus: corpusOf({ ...exampleFile(), id: 'other' }), view: defaultView(), notices: [] });
    paint();
    expect(window.location.hash).toBe('');
    expect(window.history).toHaveLength(length + 1);
  });

  it('stops when it is unbound', () => {
    const { does, unbind } = openAt('');
    does(setMin(2));
    paint();
    does(setMin(3));
    unbind();
    rest();
    does(setMin(4));
    rest();
    expect(window.location.hash).toBe('#min=2');
  });
});

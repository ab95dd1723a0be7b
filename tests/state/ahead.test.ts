import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { foresee } from '../../src/state/ahead';
import { placesAhead } from '../../src/state/placesAhead';
import { selectDyads, selectPlaces } from '../../src/state/select';
import { startCaucus, stateAfter } from '../../src/state/store';
import { toggleMeeting } from '../../src/state/updates';
import { defaultView } from '../../src/state/view';

// A copy of its own, of which no other test has asked for a picture.
const corpus = { ...shippedCorpus() };
const without = (id: string) =>
  toggleMeeting(
    id,
    corpus.meetings.map((meeting) => meeting.id),
  );
const isKnown = (id: string): boolean => selectPlaces.has(corpus, stateAfter(without(id)).view);

describe('a picture that is foreseen', () => {
  let waiting = new Map<number, IdleRequestCallback>();

  /** Time for so many steps, one each, while there is something to do. */
  const rest = (steps: number): void => {
    for (let step = 0; step < steps; step += 1) {
      const [next] = waiting;
      if (!next) return;
      waiting.delete(next[0]);
      const left = [10, 0];
      next[1]({ didTimeout: false, timeRemaining: () => left.shift() ?? 0 });
    }
  };

  beforeEach(() => {
    waiting = new Map();
    let last = 0;
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
      waiting.set((last += 1), callback);
      return last;
    });
    vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is worked out step by step while there is time, and nothing is stored', () => {
    const store = startCaucus(corpus);
    const before = store.getState();
    foresee(without('unga-74'));
    expect(isKnown('unga-74')).toBe(false);
    rest(100);
    expect(isKnown('unga-74')).toBe(true);
    expect(waiting.size).toBe(0);
    expect(store.getState()).toBe(before);
  });

  it('gives way to the one that is foreseen next', () => {
    startCaucus(corpus);
    foresee(without('wcit-12'));
    rest(2);
    foresee(without('unga-75'));
    rest(100);
    expect([isKnown('wcit-12'), isKnown('unga-75')]).toEqual([false, true]);
  });

  it('waits where the browser does not tell when it is idle, and where sides are hidden', () => {
    const store = startCaucus(corpus);
    store.setState(({ view }) => ({ view: { ...view, hide: ['iran'] } }));
    foresee(without('mpp-6'));
    expect(waiting.size).toBe(0);
    vi.stubGlobal('requestIdleCallback', undefined);
    startCaucus(corpus);
    expect(() => foresee(without('mpp-6'))).not.toThrow();
    expect(isKnown('mpp-6')).toBe(false);
  });
});

describe('places of what a tick would give', () => {
  const view = { ...defaultView(), meeting: ['unga-73', 'unga-74', 'mpp-6'] };

  it('are known after as many steps as there are rows, and those that are found without it; of what is shown nothing is forgotten', () => {
    const own = { ...shippedCorpus() };
    const before = [selectDyads(own, view), selectPlaces(own, view)];
    const steps = [...placesAhead(own, view)].length;
    expect(steps).toBe(own.meetings.length + own.issues.length);
    const to = toggleMeeting(
      'unga-75',
      own.meetings.map(({ id }) => id),
    )(view);
    expect([selectPlaces.has(own, to), selectDyads.has(own, to)]).toEqual([true, false]);
    expect(selectPlaces(own, to)).toEqual(selectPlaces({ ...own }, to));
    expect(selectDyads(own, view)).toBe(before[0]);
    expect(selectPlaces(own, view)).toBe(before[1]);
  });
});

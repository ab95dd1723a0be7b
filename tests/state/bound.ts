/** A store tied to jsdom's address bar, on fake time. */
import { afterEach, beforeEach, vi } from 'vitest';
import { bindAddress, WRITE_AFTER, WRITE_EVERY } from '../../src/state/address';
import { type CaucusStore, createCaucus } from '../../src/state/store';
import type { Update } from '../../src/state/updates';
import type { View } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';

export const example = corpusOf(exampleFile());

interface Bound {
  readonly store: CaucusStore;
  readonly unbind: () => void;
  readonly view: () => View;
  /** Updates one after the other, in no time. */
  readonly does: (...updates: readonly Update[]) => void;
}

let unbindLast: () => void = () => undefined;

/** Puts the browser at an address without leaving an entry behind, and ties a new store to it. */
export function openAt(address: string, corpus = example): Bound {
  unbindLast();
  window.history.replaceState(null, '', `/${address}`);
  const store = createCaucus(corpus);
  const unbind = bindAddress(store, window);
  unbindLast = unbind;
  return {
    store,
    unbind,
    view: () => store.getState().view,
    does: (...updates) => {
      for (const update of updates) store.setState(({ view }) => ({ view: update(view) }));
    },
  };
}

/** Lets the picture be painted, after which a first change is written. */
export const paint = () => vi.advanceTimersByTime(WRITE_AFTER);

/** Lets everything be written, and the pause after it go by. */
export const rest = () => vi.advanceTimersByTime(2 * WRITE_EVERY + WRITE_AFTER);

/** A navigation, which browsers do on their own time, done now: jsdom puts it on timers too. */
export async function browserNavigates(doing: () => void): Promise<void> {
  const told = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  doing();
  await vi.advanceTimersByTimeAsync(1);
  await told;
}

/** To be called once in a file that binds stores. */
export function onFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    unbindLast();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Pictures that may be asked for next, worked out while the page has nothing else to do and kept where selectors find them. */
import type { Corpus } from '../corpus/corpus';
import { isLarge } from './large';
import { selectCoverage, selectDrawn, selectDyads, selectPlaces, selectScope, selectTies } from './select';
import { stateAfter } from './store';
import type { Update } from './updates';
import type { View } from './view';

/** Not the numbers beside the filters, nor the strip of time: they follow the picture. */
const PARTS = [selectScope, selectDyads, selectTies, selectDrawn, selectCoverage, selectPlaces];

/** Milliseconds that have to be free for a step. */
const ROOM = 8;

/** The parts of a view's picture, one at each step. */
export function* partsOf(corpus: Corpus, view: View): Generator<undefined> {
  for (const select of PARTS) {
    yield;
    select(corpus, view);
  }
}

/** Takes steps while the page has nothing else to do; returns what ends it. Where the browser does not tell, nothing is done. */
export function whenIdle(steps: Iterator<undefined>): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  let handle = requestIdleCallback(function more(idle) {
    let isDone = false;
    while (!isDone && idle.timeRemaining() > ROOM) isDone = steps.next().done === true;
    if (!isDone) handle = requestIdleCallback(more);
  });
  return () => cancelIdleCallback(handle);
}

let end = (): void => undefined;

/** Prepares for an update that the reader is about to make, instead of one that was foreseen before. */
export function foresee(to: Update): void {
  end();
  const { corpus, view } = stateAfter(to);
  // Hidden sides are taken out of the corpus on the way to the screen: its pictures are others.
  if (view.hide.length === 0 && !isLarge(corpus)) end = whenIdle(partsOf(corpus, view));
}

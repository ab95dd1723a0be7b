import { createRoot, type Root } from 'react-dom/client';
import type { Corpus } from '../../corpus/corpus';
import { partsOf } from '../../state/ahead';
import { placesAhead } from '../../state/placesAhead';
import { toggleMeeting } from '../../state/updates';
import type { View } from '../../state/view';
import { ActorMark } from './ActorMark';
import { clumpsOf } from './clumps';
import { fitFrame, type Frame, type Size } from './frame';
import { type Scene, selectScene } from './scene';
import { pathsOf } from './segments';

/** After so many pictures the browser has compiled what they are made with. */
const PICTURES = 10;

/** Marks of a picture that stands nowhere. */
function rehearse(root: Root, { actors, fills }: Scene, { x, y }: Frame, says: string): void {
  const same = { says, lang: undefined, stance: null, appearance: 'normal', label: null } as const;
  const not = { isSelected: false, isSupposed: false, isPinned: false, isTabStop: false };
  root.render(
    <svg>
      {actors.map(({ id, name, kind }, i) => (
        <ActorMark key={id} {...{ id, name, kind, ...same, ...not }} x={x[i] ?? 0} y={y[i] ?? 0} fill={fills[i] ?? ''} />
      ))}
    </svg>,
  );
}

/** Pictures that are one tick of a meeting away from a view, in small steps. */
function* ahead(corpus: Corpus, view: View, size: Size): Generator<undefined> {
  const root = createRoot(document.createElement('div'));
  const meetings = corpus.meetings.map(({ id }) => id);
  for (const id of meetings.slice(-PICTURES)) {
    const next = toggleMeeting(id, meetings)(view);
    yield* partsOf(corpus, next);
    yield;
    const scene = selectScene(corpus, next);
    const frame = fitFrame(scene.places, size, new Map());
    pathsOf(scene.segments, frame);
    clumpsOf(scene.places, frame);
    rehearse(root, scene, frame, id);
  }
  yield;
  root.unmount();
}

/** A picture that is presented, or framed in another page or window, has no filters that could be ticked next. */
const hasFilters = (): boolean => document.querySelector('.page:not(.is-presenting) > .filters') !== null;
/** On a phone they are opened first, and its battery is small. */
const areBeside = (): boolean => window.matchMedia('(min-width: 861px)').matches;

const begun = new WeakMap<Corpus, Generator<undefined>>();

/**
 * Some pictures, once for each corpus: else the first change of a filter would wait until the browser has compiled what
 * makes them. Then the places that the next tick would give.
 */
export function* stepsAhead(corpus: Corpus, view: View, size: Size): Generator<undefined> {
  if (!hasFilters()) return;
  const rehearsal = begun.get(corpus) ?? ahead(corpus, view, size);
  begun.set(corpus, rehearsal);
  yield* rehearsal;
  if (areBeside()) yield* placesAhead(corpus, view);
}

import { type PointerEvent, useRef } from 'react';
import { showMoments, type TimedMoment, type Window } from '../../state/moments';
import { update } from '../../state/store';

interface Grip {
  /** The moment where the pointer went down, and the window at that time. */
  readonly at: number;
  readonly window: Window;
  readonly part: 'first' | 'last' | 'band' | 'new';
}

/** The window that a drag of a part by some moments makes. */
function dragged({ at, window: [first, last], part }: Grip, to: number, count: number): Window {
  if (part === 'first') return [to, last];
  if (part === 'last') return [first, to];
  if (part === 'new') return [at, to];
  const by = Math.min(Math.max(to - at, -first), count - 1 - last);
  return [first + by, last + by];
}

/**
 * Handlers of the strip: a drag of an end moves it, a drag of the chosen part moves the whole, any other drag
 * chooses anew; a click chooses the one moment.
 */
export function useBrush(moments: readonly TimedMoment[], shown: Window | undefined) {
  const grip = useRef<Grip | null>(null);
  const count = moments.length;

  const momentAt = ({ clientX, currentTarget }: PointerEvent<HTMLElement>): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(Math.max(Math.floor(((clientX - left) / width) * count), 0), count - 1);
  };
  const isWhole = !shown || (shown[0] === 0 && shown[1] === count - 1);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      const at = momentAt(event);
      const end = event.target instanceof Element ? event.target.closest('[data-end]')?.getAttribute('data-end') : null;
      const isInside = shown !== undefined && !isWhole && at >= shown[0] && at <= shown[1];
      const part = end === 'first' || end === 'last' ? end : isInside && shown[1] > shown[0] ? 'band' : 'new';
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { at, window: shown ?? [0, count - 1], part };
      if (part === 'new') update(showMoments(moments, [at, at]));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (grip.current) update(showMoments(moments, dragged(grip.current, momentAt(event), count)));
    },
    onPointerUp: (): void => {
      grip.current = null;
    },
    onPointerCancel: (): void => {
      grip.current = null;
    },
  };
}

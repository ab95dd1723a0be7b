import { useEffect, useState } from 'react';
import { foresee } from '../../state/ahead';
import { nextWindow, showMoments, type TimedMoment, type Window } from '../../state/moments';
import { update } from '../../state/store';

/** Milliseconds that a step of the play is shown. */
const STEP = 1600;

/** Steps through the moments until the last, or until it is stopped. */
export function usePlay(moments: readonly TimedMoment[], shown: Window | undefined): readonly [isPlaying: boolean, toggle: () => void] {
  const [isPlaying, setPlaying] = useState(false);
  const [first, last] = shown ?? [0, moments.length - 1];

  useEffect(() => {
    if (!isPlaying) return undefined;
    const next = nextWindow(moments.length, [first, last]);
    if (next) foresee(showMoments(moments, next));
    const timer = setTimeout(() => {
      if (next) update(showMoments(moments, next));
      else setPlaying(false);
    }, STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, moments, first, last]);

  const toggle = (): void => {
    // From the end it begins again: with the first meeting alone.
    if (!isPlaying && last === moments.length - 1) update(showMoments(moments, first === 0 ? [0, 0] : [0, last - first]));
    setPlaying(!isPlaying);
  };
  return [isPlaying, toggle];
}

import { useEffect, useState } from 'react';
import { stepped } from './useLabels';
import type { Lens } from './useZoom';

/** Milliseconds without a movement of the camera after which labels are placed anew. */
const REST = 120;
/** Doublings of the zoom after which they are placed anew without waiting. */
const FAR = 0.5;

/**
 * How far the camera is in, as labels are placed for: while it moves they keep their places beside the marks, and are
 * placed anew when it rests or has come far. To do so at every step would cost more than all else in a frame.
 */
export function useLabelStep(lens: Lens): number {
  const [placed, setPlaced] = useState(() => stepped(lens.getState().k));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = placed;
    const place = (step: number): void => {
      last = step;
      setPlaced(step);
    };
    const follow = ({ k }: { readonly k: number }): void => {
      clearTimeout(timer);
      const step = stepped(k);
      if (step === last) return;
      if (Math.abs(Math.log2(step / last)) >= FAR) place(step);
      else timer = setTimeout(place, REST, step);
    };
    follow(lens.getState());
    const leave = lens.subscribe(follow);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [lens, placed]);
  return placed;
}

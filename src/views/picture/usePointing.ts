import { useEffect, useState } from 'react';
import { isPartMissing } from '../page/lazyPart';

type Pointing = typeof import('./pointing');

let pointing: Pointing | null = null;

/** Loads what zooming and dragging by pointer need; keys and buttons do not wait for it. */
export async function loadPointing(): Promise<Pointing> {
  pointing ??= await import('./pointing');
  return pointing;
}

/** What zooming and dragging by pointer need, null until it is there. */
export function usePointing(): Pointing | null {
  const [loaded, setLoaded] = useState(() => pointing);
  useEffect(() => {
    if (loaded) return undefined;
    let isGone = false;
    loadPointing().then(
      (found) => {
        if (!isGone) setLoaded(() => found);
      },
      () => isPartMissing.setState(true, true),
    );
    return () => {
      isGone = true;
    };
  }, [loaded]);
  return loaded;
}

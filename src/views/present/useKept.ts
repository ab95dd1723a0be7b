import { useEffect, useEffectEvent, useRef } from 'react';

interface Kept<T> {
  /** Does it now, or keeps it until it can be done. */
  readonly ask: (one: T) => void;
  /** Gives up what was kept. */
  readonly forget: () => void;
}

/** Keeps what is asked for before it can be done, so that no key of a speaker is lost; `act` then gets all of it, in order. */
export function useKept<T>(isReady: boolean, act: (asked: readonly T[]) => void): Kept<T> {
  const kept = useRef<T[]>([]);
  const catchUp = useEffectEvent((): void => {
    const all = kept.current.splice(0);
    // Not within the effect, where React would not show at once what it leads to.
    if (all.length > 0) queueMicrotask(() => act(all));
  });
  useEffect(() => {
    if (isReady) catchUp();
  }, [isReady]);
  return {
    ask: (one) => void (isReady ? act([one]) : kept.current.push(one)),
    forget: () => void kept.current.splice(0),
  };
}

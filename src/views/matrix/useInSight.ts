import { useMemo } from 'react';
import { inSight } from './grid';

/** `inSight`, the same list as long as the same rows or pieces are shown: what depends on it is drawn anew only for another one. */
export function useInSight(
  scrolled: number,
  extent: number,
  length: number,
  count: number,
  always: number,
  step: number,
): readonly number[] {
  const apart = inSight(scrolled, extent, length, count, -1, step).includes(always) ? -1 : always;
  return useMemo(() => inSight(scrolled, extent, length, count, apart, step), [scrolled, extent, length, count, apart, step]);
}

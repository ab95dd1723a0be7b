import { useMemo } from 'react';
import { inSight } from './grid';

/** `inSight`, the same list as long as the same rows or columns are shown: what depends on it is drawn anew only for another one. */
export function useInSight(scrolled: number, extent: number, cell: number, count: number, always: number): readonly number[] {
  const apart = inSight(scrolled, extent, cell, count, -1).includes(always) ? -1 : always;
  return useMemo(() => inSight(scrolled, extent, cell, count, apart), [scrolled, extent, cell, count, apart]);
}

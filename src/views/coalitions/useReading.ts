import { useMemo } from 'react';
import { type Reading, readCoalitions } from './reading';
import type { Coalitions } from './useCoalitions';

/** The reading of the last finished stage, the same until the next; null before the first. */
export function useReading(coalitions: Coalitions | null): Reading | null {
  const { graph, stage } = coalitions ?? {};
  return useMemo(() => (graph && stage ? readCoalitions({ graph, stage }) : null), [graph, stage]);
}

import type { View } from '../state/view';

/** The tour that a newcomer is offered, and the corpus that it belongs to. */
export const FIRST_TOUR = { id: 'one-red-line', corpus: 'internet-governance' } as const;

/** Opens the first tour at its start. */
export const startFirstTour = (view: View): View => ({ ...view, tour: FIRST_TOUR.id, step: null });

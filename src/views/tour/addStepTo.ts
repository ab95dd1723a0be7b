import type { Shelf } from '../../storage/shelf';
import { addedStep, addStep } from '../../tours/edit';
import type { Step, Tour } from '../../tours/tour';

/** Puts a step into a tour of this device, after the one of an id or at the end; where the view then is. */
export function addStepTo(
  shelf: Shelf<Tour>,
  tour: string,
  step: Omit<Step, 'id'>,
  after: string | null,
): { tour: string; step: string | null } {
  const present = () => shelf.getState().all.find(({ id }) => id === tour)?.history.present;
  const before = present();
  shelf.edit(tour, addStep(step, after));
  const now = present();
  return { tour, step: (before && now && addedStep(before, now)?.id) ?? null };
}

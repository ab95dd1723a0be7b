/** Changes of a tour: pure, and the tour itself where nothing changes. */
import type { Step, Tour } from './tour';

export type Edit = (tour: Tour) => Tour;

/** An id that no step of the tour has: step-1, step-2, … */
function freeId(tour: Tour): string {
  const taken = new Set(tour.steps.map(({ id }) => id));
  let number = tour.steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

const withSteps = (tour: Tour, steps: readonly Step[]): Tour => ({ ...tour, steps });
const at = (tour: Tour, id: string | null): number => tour.steps.findIndex((step) => step.id === id);

/** Title, author or about of the whole tour. */
export const changeTour =
  (fields: Partial<Pick<Tour, 'title' | 'author' | 'about'>>): Edit =>
  (tour) => ({ ...tour, ...fields });

export const changeStep =
  (id: string, fields: Partial<Omit<Step, 'id'>>): Edit =>
  (tour) =>
    withSteps(
      tour,
      tour.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)),
    );

/** Puts a new step after the one of an id, at the end without one. The new step's id is that of `addedStep`. */
export const addStep =
  (step: Omit<Step, 'id'>, after: string | null): Edit =>
  (tour) => {
    const index = at(tour, after);
    const place = index === -1 ? tour.steps.length : index + 1;
    return withSteps(tour, tour.steps.toSpliced(place, 0, { ...step, id: freeId(tour) }));
  };

/** The step that `after` has and `before` had not. */
export function addedStep(before: Tour, after: Tour): Step | undefined {
  const known = new Set(before.steps.map(({ id }) => id));
  return after.steps.find(({ id }) => !known.has(id));
}

export const duplicateStep =
  (id: string): Edit =>
  (tour) => {
    const step = tour.steps[at(tour, id)];
    return step ? addStep(step, id)(tour) : tour;
  };

export const deleteStep =
  (id: string): Edit =>
  (tour) =>
    at(tour, id) === -1
      ? tour
      : withSteps(
          tour,
          tour.steps.filter((step) => step.id !== id),
        );

/** Moves a step by so many places, as far as there are places. */
export const moveStep =
  (id: string, by: number): Edit =>
  (tour) => {
    const from = at(tour, id);
    const step = tour.steps[from];
    const to = Math.min(Math.max(from + by, 0), tour.steps.length - 1);
    return step && to !== from ? withSteps(tour, tour.steps.toSpliced(from, 1).toSpliced(to, 0, step)) : tour;
  };

/** What slides and handouts are made of: the steps of the tour that is open, or the view on screen as one step. */
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { ownTours } from '../../storage/ownTours';
import { givenTour } from '../../tours/given';
import { viewOfStep } from '../../tours/place';
import { plainText } from '../../tours/text';
import type { Tour } from '../../tours/tour';
import { type LessonStep, stepOfView } from './lesson';

/** The tour of an id: one of this device, the one in the link, or one that comes with the page. */
async function tourOf(id: string): Promise<Tour | undefined> {
  return (await ownTours()).find((own) => own.id === id) ?? givenTour(id);
}

/** Title and steps of a lesson; a tour of another corpus, and one that cannot be found, leave the view alone. */
export async function lessonOf(corpus: Corpus, view: View): Promise<{ readonly title: string; readonly steps: readonly LessonStep[] }> {
  const tour = view.tour === null ? undefined : await tourOf(view.tour);
  if (!tour || tour.corpus !== corpus.meta.id || tour.steps.length === 0) {
    return { title: corpus.meta.title, steps: [stepOfView(corpus, view)] };
  }
  const steps = tour.steps.map((step) => ({
    title: step.title,
    text: plainText(step.text),
    notes: plainText(step.notes ?? ''),
    view: viewOfStep(step, view, corpus).view,
  }));
  return { title: tour.title, steps };
}

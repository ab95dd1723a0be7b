import { useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { changedFields } from '../../state/link';
import { addressOf } from '../../state/opening';
import { replaceView } from '../../state/store';
import { OF_ROOM, type View } from '../../state/view';
import { stepIndex, viewInTour } from '../../tours/place';
import type { Step } from '../../tours/tour';
import { travel } from '../tour/travel';
import { useTour } from '../tour/useTour';

/** What is presented: the steps of the tour that is open, or the view itself as the one step. */
export interface Deck {
  readonly title: string;
  /** Of title and steps, as BCP 47 has it. */
  readonly language: string;
  readonly isTour: boolean;
  /** Why a tour that the view names is not presented. */
  readonly absence: 'loading' | 'missing' | null;
  /** Whether its steps are known and one of them is open, as soon as a tour that was just opened is at its first. */
  readonly isThere: boolean;
  readonly steps: readonly Step[];
  /** Index of the open step; −1 where the view is at none. */
  readonly at: number;
  readonly isAsWritten: boolean;
  /** Opens the step of an index; beyond the ends nothing happens. */
  readonly go: (index: number) => void;
  /** Shows a view of a text's link while the step stays. */
  readonly show: (fragment: string) => void;
}

/** The deck of a view; without a tour its one step is the view as it was when presenting began. */
export function useDeck(corpus: Corpus, view: View): Deck {
  const found = useTour(view.tour ?? '');
  const [begun] = useState(() => addressOf({ ...view, tour: null, step: null, theme: 'auto', lang: null }, corpus));
  const own = view.tour !== null && found.state === 'found' && found.tour.corpus === corpus.meta.id ? found.tour : null;
  const { title, language } = own ?? corpus.meta;
  const steps = own?.steps ?? [{ id: 'view', title: corpus.meta.title, text: '', link: begun }];
  const at = own ? stepIndex(view, own) : 0;
  const step = steps[at];
  const show = (fragment: string, id: string | null = view.step): void =>
    travel(() => {
      const { view: next, notices } = viewInTour(fragment, view, corpus, id);
      replaceView(next, notices);
    });
  const absence = view.tour === null || own ? null : found.state === 'loading' ? 'loading' : 'missing';
  return {
    title,
    language,
    isTour: own !== null,
    absence,
    isThere: absence !== 'loading' && !(own !== null && view.step === null && steps.length > 0),
    steps,
    at,
    isAsWritten:
      step === undefined || changedFields(view, viewInTour(step.link, view, corpus).view).every(({ key }) => OF_ROOM.includes(key)),
    go: (index) => {
      const to = steps[index];
      if (to) show(to.link, own ? to.id : view.step);
    },
    show,
  };
}

import { useEffect, useRef } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { replaceView } from '../../state/store';
import type { View } from '../../state/view';
import { thisShelf } from '../../storage/thisShelf';
import { isAsWritten, stepIndex, viewInTour, viewOfStep } from '../../tours/place';
import type { Step, Tour } from '../../tours/tour';
import { Told } from '../page/Told';
import { ToldLanguage } from '../page/useTold';
import '../style/tour.css';
import { Fork } from './Fork';
import { StepList } from './StepList';
import { TourEditor } from './TourEditor';
import { TourText } from './TourText';
import { travel } from './travel';
import { useTour } from './useTour';
import { useTourWords } from './useTourWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

interface StepProps {
  readonly tour: Tour;
  readonly corpus: Corpus;
  readonly view: View;
  readonly onStep: (step: Step) => void;
}

/** The open step as the class reads it. */
function OpenStep({ tour, corpus, view, onStep }: StepProps) {
  const t = useTourWords();
  const at = stepIndex(view, tour);
  const step = tour.steps[at];
  const [first] = tour.steps;
  if (!step) {
    return (
      <div className="tour-body">
        <p>{tour.steps.length === 0 ? t.noSteps : t.noStep}</p>
        {first && (
          <button type="button" className="button primary" onClick={() => onStep(first)}>
            {t.begin}
          </button>
        )}
      </div>
    );
  }
  const follow = (fragment: string): void =>
    travel(() => {
      const { view: next, notices } = viewInTour(fragment, view, corpus);
      replaceView(next, notices);
    });
  const turn = (to: Step | undefined) => ({ 'aria-disabled': to === undefined, onClick: () => to && onStep(to) });
  return (
    <>
      <div className="tour-body">
        <h3>{step.title ? <Told>{step.title}</Told> : t.untitledStep}</h3>
        <TourText text={step.text} onLink={follow} />
        {!isAsWritten(view, step, corpus) && (
          <button type="button" className="button back" onClick={() => onStep(step)}>
            {t.back}
          </button>
        )}
        {step.notes && (
          <details className="tour-notes">
            <summary>{t.notes}</summary>
            <TourText text={step.notes} onLink={follow} />
          </details>
        )}
        <StepList tour={tour} open={step.id} onStep={onStep} />
      </div>
      <div className="tour-turn">
        <button type="button" className="button" {...turn(tour.steps[at - 1])}>
          {t.previous}
        </button>
        <span role="status">{t.stepOf(at + 1, tour.steps.length)}</span>
        <button type="button" className="button primary" {...turn(tour.steps[at + 1])}>
          {t.next}
        </button>
      </div>
    </>
  );
}

/** The tour that is open, beside the picture: its step, or the editor where it is this device's and being written. */
export function TourRegion({ corpus, view, isEditing, onEdit }: Props) {
  const t = useTourWords();
  const head = useRef<HTMLHeadingElement>(null);
  const found = useTour(view.tour ?? '');
  const tour = found.state === 'found' ? found.tour : undefined;
  const hasStart = tour !== undefined && view.step === null && tour.corpus === corpus.meta.id && tour.steps.length > 0;

  // Opened by a button rather than by a link, the region takes the focus.
  useEffect(() => {
    if (document.activeElement !== document.body) head.current?.focus();
  }, []);

  const onStep = (step: Step): void =>
    travel(() => {
      const { view: next, notices } = viewOfStep(step, view, corpus);
      replaceView(next, notices);
    });

  // A link to a tour is a link to its start.
  useEffect(() => {
    const [first] = tour?.steps ?? [];
    // Not within the effect, where React would not show it at once.
    if (hasStart && first) queueMicrotask(() => onStep(first));
  });

  const leave = (): void => {
    onEdit(false);
    replaceView({ ...view, tour: null, step: null });
    document.querySelector<HTMLElement>('.tours-button')?.focus();
  };
  const keep = (): void => {
    if (!tour) return;
    replaceView({ ...view, tour: thisShelf().add(tour) });
    onEdit(true);
  };
  const own = found.state === 'found' ? found.own : undefined;
  const isOther = tour !== undefined && tour.corpus !== corpus.meta.id;
  return (
    <ToldLanguage value={tour?.language}>
      <section className="tour" aria-label={t.region}>
        <header className="tour-head">
          <h2 ref={head} tabIndex={-1}>
            {tour?.title ? <Told>{tour.title}</Told> : tour ? t.untitled : t.region}
          </h2>
          <p className="soft">{tour && t.by(tour.author)}</p>
          <div className="tour-ways">
            {tour && (
              <button type="button" className="button quiet" onClick={own ? () => onEdit(!isEditing) : keep}>
                {own ? (isEditing ? t.done : t.edit) : t.keep}
              </button>
            )}
            <button type="button" className="button quiet" onClick={leave}>
              {t.leave}
            </button>
          </div>
        </header>
        <Fork view={view} />
        {found.state !== 'found' && <p className="tour-body">{t[found.state]}</p>}
        {isOther && <p className="tour-body">{t.otherCorpus(tour.corpus)}</p>}
        {tour && own && isEditing && !isOther && <TourEditor own={own} corpus={corpus} view={view} onStep={onStep} />}
        {tour && !(own && isEditing) && !isOther && <OpenStep tour={tour} corpus={corpus} view={view} onStep={onStep} />}
      </section>
    </ToldLanguage>
  );
}

import type { Step, Tour } from '../../tours/tour';
import { Told } from '../page/Told';
import { useTourWords } from './useTourWords';

interface Props {
  readonly tour: Tour;
  readonly open: string | null;
  readonly onStep: (step: Step) => void;
}

/** All steps of a tour by title; a click opens one. */
export function StepList({ tour, open, onStep }: Props) {
  const t = useTourWords();
  return (
    <nav className="tour-steps" aria-label={t.allSteps}>
      <ol>
        {tour.steps.map((step) => (
          <li key={step.id}>
            <button type="button" aria-current={step.id === open ? 'step' : undefined} onClick={() => onStep(step)}>
              {step.title ? <Told>{step.title}</Told> : t.untitledStep}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

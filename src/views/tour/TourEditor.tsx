import type { KeyboardEvent } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { encodeView } from '../../state/link';
import { fragmentOf } from '../../state/opening';
import type { View } from '../../state/view';
import { canRedo, canUndo, type OwnTour } from '../../storage/own';
import { thisShelf } from '../../storage/thisShelf';
import { addStep, addedStep, changeStep, changeTour, deleteStep, duplicateStep, type Edit, moveStep } from '../../tours/edit';
import { isAsWritten, stepIndex } from '../../tours/place';
import type { Step } from '../../tours/tour';
import { Field } from '../field/Field';
import { SaveState } from './SaveState';
import { StepList } from './StepList';
import { useTourWords } from './useTourWords';

interface Props {
  readonly own: OwnTour;
  readonly corpus: Corpus;
  readonly view: View;
  readonly onStep: (step: Step) => void;
}

/** What a step's link says of a view: all of it but the tour, and theme and language, which are the room's. */
export function stepLink(view: View, corpus: Corpus): string {
  const plain: View = { ...view, tour: null, step: null, theme: 'auto', lang: null };
  return encodeView(plain) === '' ? fragmentOf(plain, corpus) : encodeView(plain);
}

/** Writes a tour of this device: its own fields, the open step's, and the order of steps. Ctrl+Z undoes without limit, after a reload too. */
export function TourEditor({ own, corpus, view, onStep }: Props) {
  const t = useTourWords();
  const shelf = thisShelf();
  const { id, history } = own;
  const tour = history.present;
  const at = stepIndex(view, tour);
  const step = tour.steps[at];
  const edit = (change: Edit, field?: string, endsWord?: boolean): void => shelf.edit(id, change, field, endsWord);
  const addOne = (change: Edit): void => {
    const before = tour;
    edit(change);
    const now = shelf.getState().all.find((one) => one.id === id)?.history.present;
    const added = now && addedStep(before, now);
    if (added) onStep(added);
  };
  const remove = (gone: Step): void => {
    const next = tour.steps[at + 1] ?? tour.steps[at - 1];
    edit(deleteStep(gone.id));
    if (next) onStep(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && step && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      edit(moveStep(step.id, event.key === 'ArrowUp' ? -1 : 1));
    }
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? shelf.redo(id) : shelf.undo(id));
  };
  const put = (name: 'title' | 'text' | 'notes') => (value: string, endsWord: boolean) =>
    step && edit(changeStep(step.id, { [name]: value }), `${step.id}.${name}`, endsWord);
  const button = (label: string, onClick: () => void, isOff = false) => (
    <button type="button" className="button" aria-disabled={isOff} onClick={() => !isOff && onClick()}>
      {label}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what bubbles up from the fields
    <div className="tour-body tour-editor" onKeyDown={onKeyDown}>
      <SaveState own={own} corpus={corpus} />
      <div className="tour-buttons">
        <button
          type="button"
          className="button primary"
          onClick={() => addOne(addStep({ title: '', text: '', link: stepLink(view, corpus) }, step?.id ?? null))}
        >
          {t.addView}
        </button>
        {button(t.undo, () => void shelf.undo(id), !canUndo(own))}
        {button(t.redo, () => void shelf.redo(id), !canRedo(own))}
      </div>
      <Field label={t.tourTitle} value={tour.title} onChange={(title, ends) => edit(changeTour({ title }), 'title', ends)} />
      <Field label={t.author} value={tour.author} onChange={(author, ends) => edit(changeTour({ author }), 'author', ends)} />
      <Field label={t.about} lines={3} value={tour.about ?? ''} onChange={(about, ends) => edit(changeTour({ about }), 'about', ends)} />
      <StepList tour={tour} open={step?.id ?? null} onStep={onStep} />
      {step && (
        <>
          <h3>{t.stepOf(at + 1, tour.steps.length)}</h3>
          <div className="tour-buttons">
            {button(t.up, () => edit(moveStep(step.id, -1)), at === 0)}
            {button(t.down, () => edit(moveStep(step.id, 1)), at === tour.steps.length - 1)}
            {button(t.duplicate, () => addOne(duplicateStep(step.id)))}
            {button(t.deleteStep, () => remove(step))}
          </div>
          <Field key={`${step.id}-title`} label={t.stepTitle} value={step.title} onChange={put('title')} />
          <Field key={`${step.id}-text`} label={t.text} hint={t.textHint} lines={7} value={step.text} onChange={put('text')} />
          <Field key={`${step.id}-notes`} label={t.notes} lines={4} value={step.notes ?? ''} onChange={put('notes')} />
          {isAsWritten(view, step, corpus) ? (
            <p className="soft">{t.linkIsView}</p>
          ) : (
            <div className="tour-buttons">
              {button(t.updateLink, () => edit(changeStep(step.id, { link: stepLink(view, corpus) })))}
              {button(t.back, () => onStep(step))}
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** Going through the fields of a form by Enter: those with `data-step`, in their order. */
const stepsOf = (form: Element): readonly HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>('[data-step]')].filter((step) => step.checkVisibility?.() !== false);

/** Moves the keyboard to the field after the one that it is in, once what was chosen there is on the screen. */
export function toNextStep(from: HTMLElement): void {
  const form = from.closest('form');
  if (!form) return;
  // After React has put it there, and before the next key is heard.
  queueMicrotask(() => {
    const steps = stepsOf(form);
    const next = steps.find(
      (step) => (from.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !isOfSameChoice(from, step),
    );
    next?.focus();
  });
}

const isOfSameChoice = (from: HTMLElement, step: HTMLElement): boolean => {
  const choice = from.closest('fieldset');
  return choice !== null && choice.contains(step);
};

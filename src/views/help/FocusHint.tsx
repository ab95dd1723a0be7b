import { useEffect, useRef, useState } from 'react';

interface Shown {
  readonly text: string;
  /** CSS pixels from the left of the window, or from its right. */
  readonly left?: number;
  readonly right?: number;
  readonly top: number;
}

const MARGIN = 8;
/** As wide as the note may be, in CSS pixels. */
const WIDEST = 320;

/** What the title of a control, or of the label around it, says; null where it says nothing new. */
function hintOf(target: EventTarget | null): Shown | null {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return null;
  const holder = target.title === '' ? target.closest<HTMLElement>('label[title], [title]') : target;
  const label = target.closest('label');
  if (!holder || holder.title === '' || !(holder === target || holder === label)) return null;
  const { left, top, bottom } = (label ?? target).getBoundingClientRect();
  // Below an entry of a menu stands the next one.
  const edge = target.closest('[role="menu"]')?.getBoundingClientRect().left ?? 0;
  if (edge > WIDEST + MARGIN) return { text: holder.title, right: window.innerWidth - edge + MARGIN, top };
  return { text: holder.title, left: Math.max(MARGIN, Math.min(left, window.innerWidth - WIDEST - MARGIN)), top: bottom + 6 };
}

/**
 * What the control with the keyboard's focus does, below it, or beside its menu: browsers show a title to the pointer only. It goes with the
 * focus, by Escape, and when something scrolls. Above dialogs too.
 */
export function FocusHint() {
  const [shown, setShown] = useState<Shown | null>(() => hintOf(document.activeElement));
  const note = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const show = ({ target }: FocusEvent): void => setShown(hintOf(target));
    const hide = (): void => setShown(null);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide();
    };
    document.addEventListener('focusin', show);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', hide, true);
    document.addEventListener('scroll', hide, true);
    return () => {
      document.removeEventListener('focusin', show);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', hide, true);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);
  useEffect(() => {
    if (shown) note.current?.showPopover?.();
  }, [shown]);
  return (
    shown && (
      <p
        ref={note}
        className="focus-hint"
        popover="manual"
        aria-hidden="true"
        style={{ left: shown.left, right: shown.right, top: shown.top }}
      >
        {shown.text}
      </p>
    )
  );
}

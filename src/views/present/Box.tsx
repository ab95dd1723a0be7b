import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { usePresentingWords } from './usePresentingWords';

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** A box over the presentation; Escape closes it. */
export function Box({ title, className = '', onClose, onKeyDown, children }: Props) {
  const t = usePresentingWords().present;
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (box.current?.open) return;
    box.current?.showModal();
    // What is typed goes into the first field, not onto the button that closes.
    box.current?.querySelector('input')?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles up from its buttons
    <dialog ref={box} className={`present-box ${className}`} aria-label={title} onClose={onClose} onKeyDown={onKeyDown}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {t.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { CloseButton } from '../page/CloseButton';
import { Dialog } from '../page/Dialog';
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
  // What is typed goes into the first field, not onto the button that closes.
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <Dialog ref={box} className={`present-box ${className}`} label={title} onClose={onClose} onKeyDown={onKeyDown}>
      <header>
        <h2>{title}</h2>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </header>
      {children}
    </Dialog>
  );
}

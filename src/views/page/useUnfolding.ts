import { type RefObject, useEffect, useState } from 'react';

/** Whether what the first button of a box unfolds is open; a press elsewhere, and Escape inside, fold it again. */
export function useUnfolding(box: RefObject<HTMLElement | null>): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const isInside = ({ target }: Event): boolean => target instanceof Node && box.current?.contains(target) === true;
    const onPointer = (event: Event): void => {
      if (!isInside(event)) setIsOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setIsOpen(false);
      box.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [box, isOpen]);
  return [isOpen, setIsOpen];
}

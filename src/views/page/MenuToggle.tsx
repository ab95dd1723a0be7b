import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from './useWords';

/** What the top bar offers: side by side where there is room, behind one button on a small screen. */
export function MenuToggle({ children }: { readonly children: ReactNode }) {
  const t = useWords().page;
  const box = useRef<HTMLDivElement>(null);
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
  }, [isOpen]);
  return (
    <div className={`menu ${isOpen ? 'open' : ''}`} ref={box}>
      <button
        type="button"
        className="button menu-toggle"
        aria-expanded={isOpen}
        aria-controls="actions"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t.menu}
      </button>
      <div className="actions" id="actions">
        {children}
      </div>
    </div>
  );
}

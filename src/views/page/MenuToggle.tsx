import { type ReactNode, useRef } from 'react';
import { useUnfolding } from './useUnfolding';
import { useWords } from './useWords';

/** What the top bar offers: side by side where there is room, behind one button on a small screen. */
export function MenuToggle({ children }: { readonly children: ReactNode }) {
  const t = useWords().page;
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useUnfolding(box);
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

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ENTRIES, type ExportEntry } from './entries';
import { useExportingWords } from './useExportingWords';

const PARTS = ['view', 'corpus', 'picture', 'class'] as const;

interface Props {
  readonly onChoose: (entry: ExportEntry) => void;
  /** `refocus` where the keyboard has to go back to the button. */
  readonly onClose: (refocus: boolean) => void;
}

/** The list of what can be exported, as a menu: arrows, Home, End, first letters, Enter, Escape. */
export function ExportMenu({ onChoose, onClose }: Props) {
  const t = useExportingWords().exports;
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Element && !target.closest('.export-place')) onClose(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const step = new Map([
      ['ArrowDown', (here + 1) % all.length],
      ['ArrowUp', (here - 1 + all.length) % all.length],
      ['Home', 0],
      ['End', all.length - 1],
    ]).get(event.key);
    if (event.key === 'Tab') onClose(false);
    else if (event.key === 'Escape') onClose(true);
    else if (step !== undefined) all[step]?.focus();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const letter = event.key.toLowerCase();
      const following = [...all.slice(here + 1), ...all.slice(0, here + 1)];
      following.find(({ textContent }) => textContent?.toLowerCase().startsWith(letter))?.focus();
    } else return;
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={menu} className="export-menu" role="menu" aria-label={t.menu} tabIndex={-1} onKeyDown={onKeyDown}>
      {PARTS.map((part) => (
        <div key={part} role="group" className="export-part" aria-label={t.parts[part]}>
          <p aria-hidden="true">{t.parts[part]}</p>
          {ENTRIES.filter((entry) => entry.part === part).map((entry) => (
            <button key={entry.key} type="button" role="menuitem" tabIndex={-1} title={t.hints[entry.key]} onClick={() => onChoose(entry)}>
              {t.items[entry.key]}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

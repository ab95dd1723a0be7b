import { createContext, type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

/** The row that holds the one tab stop of its list. */
export const Stop = createContext<string | null>(null);

interface Props {
  readonly label: string;
  /** Keys of the rows that can be reached, in their order. */
  readonly rows: readonly string[];
  readonly children: ReactNode;
}

/** Letters typed within this time, in milliseconds, are one beginning of a name. */
const PAUSE = 700;

const rowsIn = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.filter-row')];
const boxOf = (row: HTMLElement | undefined): HTMLInputElement | null => row?.querySelector('input') ?? null;
/** What can be done with a row: unfold it, tick it, tick it alone. */
const controlsOf = (row: HTMLElement): HTMLElement[] =>
  [...(row.closest('.filter-branch') ?? row).querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input')].filter(
    ({ disabled }) => !disabled,
  );

/**
 * A list of boxes with one tab stop: up and down, Home and End go from row to row, left and right between what can be
 * done with one, and letters to the next name that begins with them.
 */
export function OneStop({ label, rows, children }: Props) {
  const [held, setHeld] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const stop = held !== null && rows.includes(held) ? held : (rows[0] ?? null);

  const rowOf = (target: EventTarget): HTMLElement | null =>
    (target as Element).closest<HTMLElement>('.filter-row') ??
    (target as Element).closest('.filter-branch')?.querySelector('.filter-row') ??
    null;
  const onFocus = ({ target }: FocusEvent): void => {
    const key = rowOf(target)?.dataset['row'];
    if (key !== undefined) setHeld(key);
  };
  /** The row whose name begins with what is being typed: another one than that of now, unless that is being typed on. */
  const namedBy = (letter: string, time: number, all: readonly HTMLElement[], from: number): HTMLElement | undefined => {
    const text = time - typed.current.at < PAUSE ? typed.current.text + letter : letter;
    typed.current = { text, at: time };
    const first = text.length === 1 ? from + 1 : from;
    return [...all.slice(first), ...all.slice(0, first)].find((row) =>
      boxOf(row)?.getAttribute('aria-label')?.toLocaleLowerCase('en').startsWith(text.toLocaleLowerCase('en')),
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget, target } = event;
    const row = rowOf(target);
    if (ctrlKey || metaKey || altKey || !row) return;
    const all = rowsIn(currentTarget);
    const from = all.indexOf(row);
    const along: Readonly<Record<string, number>> = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: all.length - 1 };
    const aside: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const [to, step] = [along[key], aside[key]];
    if (to !== undefined) boxOf(all[to])?.focus();
    else if (step !== undefined) {
      const controls = controlsOf(row);
      controls[controls.indexOf(target as HTMLElement) + step]?.focus();
    } else if (key.length === 1 && key !== ' ') boxOf(namedBy(key, event.timeStamp, all, from))?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Stop value={stop}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tab stop is one of its rows */}
      <div
        role="toolbar"
        aria-orientation="vertical"
        aria-label={label}
        aria-describedby="filter-keys"
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </Stop>
  );
}

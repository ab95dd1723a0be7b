import type { KeyboardEvent } from 'react';
import { useWords } from '../page/useWords';

interface Props {
  readonly end: 'first' | 'last';
  readonly name: string;
  /** Index of the moment it stands at, the largest there is, and the moment in words. */
  readonly value: number;
  readonly max: number;
  readonly text: string;
  /** Where it stands, in percent of the strip. */
  readonly place: number;
  readonly onMove: (to: number) => void;
}

/** Steps of a key from where an end stands. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
  Home: -Infinity,
  End: Infinity,
};

/** One end of the chosen part: a slider over the moments. */
export function BrushEnd({ end, name, value, max, text, place, onMove }: Props) {
  const { colon } = useWords().page;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(Math.min(Math.max(value + by, 0), max));
  };
  return (
    <div
      className={`brush-end ${end}`}
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
      title={`${name}${colon} ${text}`}
      style={{ insetInlineStart: `${place}%` }}
      onKeyDown={onKeyDown}
    />
  );
}

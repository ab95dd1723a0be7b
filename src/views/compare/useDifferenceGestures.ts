import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Actor } from '../../corpus/schema';
import { update } from '../../state/store';
import { clearSelection, select } from '../../state/updates';
import type { Frame } from '../picture/frame';
import { neighbourTowards } from '../picture/neighbours';
import { nearestSegment } from '../picture/segments';
import type { TurnSegment } from './differences';

const REACH = 6;

/** The tie under the pointer, and where the pointer is in the picture. */
export interface PointedTurn {
  readonly segment: TurnSegment;
  readonly x: number;
  readonly y: number;
}

interface Asked {
  readonly actors: readonly Actor[];
  readonly frame: Frame;
  readonly segments: readonly TurnSegment[];
  /** Those of what is in focus. */
  readonly lit: readonly TurnSegment[];
  /** The position of the actor that holds the picture's one tab stop. */
  readonly tabStop: number;
  readonly onAttend: (position: number | null) => void;
}

/** What pointer and keys do among the differences: attend, select, walk along ties that turned. */
export function useDifferenceGestures({ actors, frame, segments, lit, tabStop, onAttend }: Asked) {
  const [pointed, setPointed] = useState<PointedTurn | null>(null);
  const idOf = (position: number): string => actors[position]?.id ?? '';
  const spotOf = (position: number) => ({ position, x: frame.x[position] ?? 0, y: frame.y[position] ?? 0 });
  const positionOf = (target: EventTarget): number | null => {
    const id = target instanceof Element ? target.closest('[data-actor]')?.getAttribute('data-actor') : null;
    const position = actors.findIndex((actor) => actor.id === id);
    return position < 0 ? null : position;
  };
  const tieAt = (event: MouseEvent<SVGSVGElement>): PointedTurn | null => {
    if (positionOf(event.target) !== null) return null;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const segment = nearestSegment(lit, frame, [x, y], REACH) ?? nearestSegment(segments, frame, [x, y], REACH);
    return segment && { segment, x, y };
  };
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = positionOf(event.target) ?? tabStop;
    const tied = [...lit, ...segments].flatMap(({ i, j }) => (i === from ? [spotOf(j)] : j === from ? [spotOf(i)] : []));
    const everyone = actors.map((_, position) => spotOf(position)).filter(({ position }) => position !== from);
    const jumps: Readonly<Record<string, number>> = { Home: 0, End: actors.length - 1 };
    const next =
      jumps[event.key] ??
      neighbourTowards(event.key, spotOf(from), tied) ??
      neighbourTowards(event.key, spotOf(from), everyone) ??
      neighbourTowards(event.key, spotOf(from), everyone, Infinity);
    if (next !== null) event.currentTarget.querySelector<SVGGElement>(`[data-actor="${CSS.escape(idOf(next))}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') update(select({ type: 'actor', id: idOf(from) }));
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent<SVGSVGElement>): void => {
    const position = positionOf(event.target);
    if (position !== null) return update(select({ type: 'actor', id: idOf(position) }));
    const hit = tieAt(event)?.segment;
    return update(hit ? select({ type: 'tie', a: idOf(hit.i), b: idOf(hit.j) }) : clearSelection);
  };
  const handlers = {
    onKeyDown,
    onClick,
    onMouseMove: (event: MouseEvent<SVGSVGElement>): void => setPointed(tieAt(event)),
    onMouseLeave: (): void => setPointed(null),
    onMouseOver: (event: MouseEvent): void => onAttend(positionOf(event.target)),
    onMouseOut: (): void => onAttend(null),
    onFocus: (event: FocusEvent): void => {
      if (event.target.matches(':focus-visible')) onAttend(positionOf(event.target));
    },
    onBlur: (): void => onAttend(null),
  };
  return { pointed, handlers };
}

import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { update } from '../../state/store';
import { clearSelection, select } from '../../state/updates';
import { neighbourTowards } from '../picture/neighbours';
import { type ZoomControls, ZOOM_STEP } from '../picture/useZoom';
import type { Mark } from './marks';
import type { Place } from './places';

interface Asked {
  readonly states: readonly Place[];
  readonly marks: readonly Mark[];
  /** The state that holds the map's one tab stop. */
  readonly tabStop: number;
  readonly controls: ZoomControls;
  /** The position of the state an element belongs to. */
  readonly positionOf: (element: Element) => number | null;
  readonly onAttend: (position: number | null) => void;
}

/** What pointer and keys do on the map: attend, select, walk to the nearest state in a direction, zoom. */
export function useMapGestures({ states, marks, tabStop, controls, positionOf, onAttend }: Asked) {
  const idOf = (position: number): string => states[position]?.id ?? '';
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = positionOf(event.target as Element) ?? tabStop;
    const spots = marks.map(({ x, y }, position) => ({ x, y, position }));
    const here = spots[from] ?? { x: 0, y: 0 };
    const others = spots.filter(({ position }) => position !== from);
    const jumps: Readonly<Record<string, number>> = { Home: 0, End: states.length - 1 };
    const next = jumps[event.key] ?? neighbourTowards(event.key, here, others) ?? neighbourTowards(event.key, here, others, Infinity);
    if (next !== null) event.currentTarget.querySelector<SVGGElement>(`.state[data-actor="${CSS.escape(idOf(next))}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') update(select({ type: 'actor', id: idOf(from) }));
    else if (event.key === '+' || event.key === '=') controls.by(ZOOM_STEP);
    else if (event.key === '-') controls.by(1 / ZOOM_STEP);
    else if (event.key === '0') controls.reset();
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };
  return {
    onKeyDown,
    onClick: (event: MouseEvent): void => {
      const position = positionOf(event.target as Element);
      update(position === null ? clearSelection : select({ type: 'actor', id: idOf(position) }));
    },
    onMouseOver: (event: MouseEvent): void => onAttend(positionOf(event.target as Element)),
    onMouseOut: (): void => onAttend(null),
    onFocus: (event: FocusEvent): void => {
      if (event.target.matches(':focus-visible')) onAttend(positionOf(event.target));
    },
    onBlur: (): void => onAttend(null),
  };
}

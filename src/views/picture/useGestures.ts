import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { update } from '../../state/store';
import { clearSelection, select, unpinActor } from '../../state/updates';
import type { Focus } from './appearance';
import type { Frame } from './frame';
import { neighbourTowards } from './neighbours';
import type { Scene } from './scene';
import { nearestSegment, type Segment } from './segments';
import { type Lens, type ZoomControls, ZOOM_STEP } from './useZoom';

/** How near the pointer has to come to a tie, in pixels on the screen. */
const REACH = 6;

/** An arrow key looks within 60° of its direction first, and beyond that where nobody stands there. */
const CONE = Math.sqrt(3);

/** The tie under the pointer, and where the pointer is. */
export interface Pointed {
  readonly segment: Segment;
  readonly x: number;
  readonly y: number;
}

interface Asked {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly focus: Focus;
  readonly lit: readonly Segment[];
  /** The actor that holds the picture's one tab stop. */
  readonly tabStop: number;
  readonly lens: Lens;
  readonly controls: ZoomControls;
  /** The position of the actor an element belongs to. */
  readonly positionOf: (element: Element) => number | null;
  readonly onAttend: (position: number | null) => void;
}

/** What pointer and keys do in the network: attend, select, walk along ties, zoom. */
export function useGestures({ scene, frame, focus, lit, tabStop, lens, controls, positionOf, onAttend }: Asked) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const clicked = useRef<number | null>(null);
  const clickedAt = useRef<readonly [number, number] | null>(null);
  const idOf = (position: number): string => scene.actors[position]?.id ?? '';
  const spotOf = (position: number) => ({ position, x: frame.x[position] ?? 0, y: frame.y[position] ?? 0 });

  const tieAt = (event: MouseEvent<SVGSVGElement>): Pointed | null => {
    if (positionOf(event.target as Element) !== null) return null;
    const bounds = event.currentTarget.getBoundingClientRect();
    const at: [number, number] = [event.clientX - bounds.left, event.clientY - bounds.top];
    const transform = lens.getState();
    const point = transform.invert(at);
    const reach = REACH / transform.k;
    const segment = nearestSegment(lit, frame, point, reach) ?? nearestSegment(scene.segments, frame, point, reach);
    return segment && { segment, x: at[0], y: at[1] };
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = positionOf(event.target as Element) ?? tabStop;
    const tied = focus.type === 'actor' ? lit.map(({ i, j }) => spotOf(i === from ? j : i)) : [];
    const everyone = scene.actors.map((_, position) => spotOf(position)).filter(({ position }) => position !== from);
    const last = scene.actors.length - 1;
    const jumps: Readonly<Record<string, number>> = { Home: 0, End: last };
    const next =
      jumps[event.key] ??
      neighbourTowards(event.key, spotOf(from), tied, CONE) ??
      neighbourTowards(event.key, spotOf(from), everyone, CONE) ??
      neighbourTowards(event.key, spotOf(from), everyone, Infinity);
    if (next !== null) event.currentTarget.querySelector<SVGGElement>(`[data-actor="${CSS.escape(idOf(next))}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') update(select({ type: 'actor', id: idOf(from) }));
    else if (event.key === '+' || event.key === '=') controls.by(ZOOM_STEP);
    else if (event.key === '-') controls.by(1 / ZOOM_STEP);
    else if (event.key === '0') controls.reset();
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<SVGSVGElement>): void => {
    const position = positionOf(event.target as Element);
    // The first click opens the details and so moves the picture: the second of a double click means the same actor.
    if (event.detail === 2) return clicked.current === null ? undefined : update(unpinActor(idOf(clicked.current)));
    clicked.current = position;
    clickedAt.current = [event.clientX, event.clientY];
    if (position !== null) return update(select({ type: 'actor', id: idOf(position) }));
    const hit = tieAt(event)?.segment;
    if (hit) return update(select({ type: 'tie', a: idOf(hit.i), b: idOf(hit.j) }));
    const coalition = (event.target as Element).getAttribute('data-coalition');
    return update(coalition === null ? clearSelection : select({ type: 'coalition', id: coalition }));
  };

  /** A click may open the details and so move the picture: what glides under a pointer that rests is not pointed at. */
  const hasRested = ({ clientX, clientY }: MouseEvent): boolean => clientX === clickedAt.current?.[0] && clientY === clickedAt.current[1];

  const handlers = {
    onKeyDown,
    onClick,
    onMouseMove: (event: MouseEvent<SVGSVGElement>): void => setPointed(event.buttons === 0 && !hasRested(event) ? tieAt(event) : null),
    onMouseLeave: (): void => setPointed(null),
    onMouseOver: (event: MouseEvent): void => {
      if (!hasRested(event)) onAttend(positionOf(event.target as Element));
    },
    onMouseOut: (): void => onAttend(null),
    onFocus: (event: FocusEvent): void => {
      if (event.target.matches(':focus-visible')) onAttend(positionOf(event.target));
    },
    onBlur: (): void => onAttend(null),
  };
  return { pointed, handlers };
}

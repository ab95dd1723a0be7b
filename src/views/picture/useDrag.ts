import type { D3DragEvent } from 'd3';
import { type RefObject, useEffect, useState } from 'react';
import { usePointing } from './usePointing';
import type { Lens } from './useZoom';

/** An actor under the pointer's hand: position in the list of actors and place on the unzoomed screen. */
export interface Held {
  readonly position: number;
  readonly x: number;
  readonly y: number;
}

interface Start {
  readonly position: number;
  readonly x: number;
  readonly y: number;
}

const FAR_ENOUGH = 4;

/**
 * Lets actors be dragged. `find` tells which actor an element belongs to and
 * where it stands; `lens` is the camera; `onDrop` gets the new place on the
 * unzoomed screen. A press that does not move is a click and drops nothing.
 */
export function useDrag(
  ref: RefObject<SVGGElement | null>,
  find: (element: Element) => Start | null,
  lens: Lens,
  onDrop: (held: Held) => void,
): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  const pointing = usePointing();
  useEffect(() => {
    const element = ref.current;
    if (!element || !pointing) return undefined;
    const { drag, select } = pointing;
    let start: Start | null = null;
    let from = { x: 0, y: 0 };
    const placeOf = (event: D3DragEvent<SVGGElement, unknown, unknown>): Held | null =>
      start && {
        position: start.position,
        x: start.x + (event.x - from.x) / lens.getState().k,
        y: start.y + (event.y - from.y) / lens.getState().k,
      };
    const isFar = (event: D3DragEvent<SVGGElement, unknown, unknown>): boolean =>
      Math.hypot(event.x - from.x, event.y - from.y) >= FAR_ENOUGH;
    const binding = drag<SVGGElement, unknown>()
      .container(() => element.ownerSVGElement ?? element)
      .subject((event: { x: number; y: number }) => ({ x: event.x, y: event.y }))
      .filter((event: MouseEvent) => event.button === 0 && (event.target as Element).closest('[data-actor]') !== null)
      .on('start', (event: D3DragEvent<SVGGElement, unknown, unknown>) => {
        start = find((event.sourceEvent as Event).target as Element);
        from = { x: event.x, y: event.y };
      })
      .on('drag', (event: D3DragEvent<SVGGElement, unknown, unknown>) => {
        if (isFar(event)) setHeld(placeOf(event));
      })
      .on('end', (event: D3DragEvent<SVGGElement, unknown, unknown>) => {
        const place = placeOf(event);
        if (place && isFar(event)) onDrop(place);
        setHeld(null);
        start = null;
      });
    select(element).call(binding);
    return () => {
      select(element).on('.drag', null);
    };
  }, [ref, find, lens, onDrop, pointing]);
  return held;
}

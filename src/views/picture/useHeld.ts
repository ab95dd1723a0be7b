import { type RefObject, useCallback, useMemo } from 'react';
import { update } from '../../state/store';
import { pinActor } from '../../state/updates';
import type { Frame } from './frame';
import type { Scene } from './scene';
import { type Held, useDrag } from './useDrag';
import type { Lens } from './useZoom';

/** Lets actors be dragged and pins them where they are dropped; the frame follows the one that is held. */
export function useHeld(
  layer: RefObject<SVGGElement | null>,
  { actors }: Scene,
  settled: Frame,
  positionOf: (element: Element) => number | null,
  lens: Lens,
): { readonly held: Held | null; readonly frame: Frame } {
  const find = useCallback(
    (element: Element): Held | null => {
      const position = positionOf(element);
      return position === null ? null : { position, x: settled.x[position] ?? 0, y: settled.y[position] ?? 0 };
    },
    [positionOf, settled],
  );
  const onDrop = useCallback(
    ({ position, x, y }: Held) => update(pinActor(actors[position]?.id ?? '', ...settled.toPicture(x, y))),
    [actors, settled],
  );
  const held = useDrag(layer, find, lens, onDrop);
  const frame = useMemo(
    () => (held ? { ...settled, x: settled.x.with(held.position, held.x), y: settled.y.with(held.position, held.y) } : settled),
    [settled, held],
  );
  return { held, frame };
}

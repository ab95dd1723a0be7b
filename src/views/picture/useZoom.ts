import type { ZoomBehavior } from 'd3';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Camera } from '../../state/view';
import type { Size } from './frame';
import { IDENTITY, Transform } from './transform';
import { usePointing } from './usePointing';

/** One step of the zoom buttons and keys. */
export const ZOOM_STEP = 2;
const EXTENT: [number, number] = [0.5, 16];

/** What the buttons and keys can ask of the camera. */
export interface ZoomControls {
  readonly by: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly reset: () => void;
}

/** The camera is written in thousandths of the frame, so that a link shows the same part on every screen. */
function cameraOf({ x, y, k }: Transform, size: Size): Camera | null {
  if (Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(k - 1) < 0.001) return null;
  return { x: Math.round((x / size.width) * 1000), y: Math.round((y / size.height) * 1000), k: Math.round(k * 100) / 100 };
}

function transformOf(camera: Camera | null, size: Size): Transform {
  return camera ? new Transform((camera.x / 1000) * size.width, (camera.y / 1000) * size.height, camera.k) : IDENTITY;
}

/** A press on an actor drags it; everywhere else it pans. */
const startsPan = (event: Event): boolean => event.type === 'wheel' || !(event.target as Element).closest('[data-actor]');

/** Binds d3-zoom to one element. `onRest` gets the camera when a gesture has ended, null for the whole picture. */
export function useZoom(
  ref: RefObject<SVGSVGElement | null>,
  size: Size,
  camera: Camera | null,
  onRest: (camera: Camera | null) => void,
): { readonly transform: Transform; readonly controls: ZoomControls } {
  const pointing = usePointing();
  const [transform, setTransform] = useState<Transform>(() => transformOf(camera, size));
  const binding = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);

  useEffect(() => {
    const element = ref.current;
    if (!element || !pointing) return undefined;
    binding.current ??= pointing.zoom<SVGSVGElement, unknown>().scaleExtent(EXTENT).filter(startsPan);
    binding.current
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .on('zoom', ({ transform: { x, y, k } }: { transform: Transform }) => setTransform(new Transform(x, y, k)))
      .on('end', (event: { transform: Transform; sourceEvent: unknown }) => {
        if (event.sourceEvent) onRest(cameraOf(event.transform, size));
      });
    const selection = pointing.select(element).call(binding.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [ref, size, onRest, pointing]);

  useEffect(() => {
    const next = transformOf(camera, size);
    if (ref.current && binding.current && pointing)
      binding.current.transform(pointing.select(ref.current), new pointing.ZoomTransform(next.k, next.x, next.y));
    else setTransform(next);
  }, [ref, camera, size, pointing]);

  const controls: ZoomControls = {
    by: (factor) => {
      const k = Math.max(EXTENT[0], Math.min(EXTENT[1], transform.k * factor));
      const about = (at: number, centre: number): number => centre - ((centre - at) * k) / transform.k;
      onRest(cameraOf(new Transform(about(transform.x, size.width / 2), about(transform.y, size.height / 2), k), size));
    },
    pan: (dx, dy) => onRest(cameraOf(new Transform(transform.x + dx, transform.y + dy, transform.k), size)),
    reset: () => onRest(null),
  };
  return { transform, controls };
}

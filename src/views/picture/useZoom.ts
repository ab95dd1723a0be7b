import type { ZoomBehavior } from 'd3';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Camera } from '../../state/view';
import type { Size } from './frame';
import { IDENTITY, Transform } from './transform';
import { usePointing } from './usePointing';

/** One step of the zoom buttons and keys. */
export const ZOOM_STEP = 2;
const EXTENT: [number, number] = [0.5, 16];

/** Where the camera stands now, for those who follow it frame by frame. */
export type Lens = StoreApi<Transform>;

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
): { readonly lens: Lens; readonly controls: ZoomControls } {
  const pointing = usePointing();
  const [lens] = useState<Lens>(() => createStore(() => transformOf(camera, size)));
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
      .on('zoom', ({ transform: { x, y, k } }: { transform: Transform }) => lens.setState(new Transform(x, y, k), true))
      .on('end', (event: { transform: Transform; sourceEvent: unknown }) => {
        if (event.sourceEvent) onRest(cameraOf(event.transform, size));
      });
    const selection = pointing.select(element).call(binding.current).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [ref, lens, size, onRest, pointing]);

  useEffect(() => {
    const next = transformOf(camera, size);
    if (ref.current && binding.current && pointing)
      binding.current.transform(pointing.select(ref.current), new pointing.ZoomTransform(next.k, next.x, next.y));
    else lens.setState(next, true);
  }, [ref, lens, camera, size, pointing]);

  const controls = useMemo((): ZoomControls => {
    const go = (to: (now: Transform) => Transform): void => onRest(cameraOf(to(lens.getState()), size));
    return {
      by: (factor) =>
        go(({ x, y, k }) => {
          const next = Math.max(EXTENT[0], Math.min(EXTENT[1], k * factor));
          const about = (at: number, centre: number): number => centre - ((centre - at) * next) / k;
          return new Transform(about(x, size.width / 2), about(y, size.height / 2), next);
        }),
      pan: (dx, dy) => go(({ x, y, k }) => new Transform(x + dx, y + dy, k)),
      reset: () => onRest(null),
    };
  }, [lens, size, onRest]);
  return { lens, controls };
}

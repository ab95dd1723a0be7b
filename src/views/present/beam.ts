/** The light that dims all of the picture but one place. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { pictureOnScreen } from './onScreen';

/** A place on the screen in CSS pixels, or in the picture as shares of its width and height in [0, 1]. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where on the screen the light is; null while it is out. Apart from the presentation, which needs not follow every move of a mouse. */
export type Beam = StoreApi<Spot | null>;

export const createBeam = (): Beam => createStore<Spot | null>(() => null);

/** The place on the screen of a place in the picture. */
export function placeOnScreen({ x, y }: Spot): Spot {
  const { left = 0, top = 0, width = window.innerWidth, height = window.innerHeight } = pictureOnScreen()?.getBoundingClientRect() ?? {};
  return { x: left + x * width, y: top + y * height };
}

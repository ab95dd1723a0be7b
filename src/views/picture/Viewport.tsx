import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { stepped } from './useLabels';
import type { Lens } from './useZoom';

/**
 * What the camera moves and scales. While it does, nothing inside is rendered again, and marks and labels keep their size
 * within a few hundredths: to the last pixel would restyle each of them for every frame.
 */
export function Viewport({ lens, children }: { readonly lens: Lens; readonly children: ReactNode }) {
  const transform = useStore(lens);
  return (
    <g className="viewport" transform={transform.toString()} style={{ '--k': stepped(transform.k) }}>
      {children}
    </g>
  );
}

import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Beam } from './beam';

/** A light that follows the mouse, here or in the speaker's window, the rest dimmed: what a pointer is for a wall. The mouse works through it. */
export function Light({ beam }: { readonly beam: Beam }) {
  const spot = useStore(beam);
  useEffect(() => {
    const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => beam.setState({ x, y }, true);
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, [beam]);
  return spot && <div className="light" aria-hidden="true" style={{ '--x': `${spot.x}px`, '--y': `${spot.y}px` }} />;
}

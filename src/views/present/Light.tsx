import { useEffect, useState } from 'react';

/** A light that follows the mouse, the rest dimmed: what a pointer is for a wall. The mouse works through it. */
export function Light() {
  const [spot, setSpot] = useState({ x: window.innerWidth / 2, y: window.innerHeight / 2 });
  useEffect(() => {
    const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => setSpot({ x, y });
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div className="light" aria-hidden="true" style={{ '--x': `${spot.x}px`, '--y': `${spot.y}px` }} />;
}

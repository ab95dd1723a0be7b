import { useEffect, useState } from 'react';

/** So many marks are drawn within a frame or two. */
const AT_ONCE = 250;

/** How many of `total` marks are drawn: all of a few, else some more each frame, so that drawing them does not hold up the page. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const isGrowing = drawn < total;
  useEffect(() => {
    if (!isGrowing) return undefined;
    let frame = requestAnimationFrame(function more() {
      setDrawn((before) => before + AT_ONCE);
      frame = requestAnimationFrame(more);
    });
    return () => cancelAnimationFrame(frame);
  }, [isGrowing]);
  return Math.min(drawn, total);
}

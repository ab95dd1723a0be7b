import { type RefObject, useEffect, useState } from 'react';
import type { Pen } from './strokes';

const numbersIn = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number);

/** How a path of the picture is drawn, as the style sheet has it now. */
function penOf(path: SVGPathElement): Pen {
  const { stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeOpacity } = getComputedStyle(path);
  const [red = 0, green = 0, blue = 0] = numbersIn(stroke);
  return {
    colour: [red / 255, green / 255, blue / 255],
    width: Number.parseFloat(strokeWidth),
    dash: numbersIn(strokeDasharray),
    isRound: strokeLinecap === 'round',
    opacity: Number.parseFloat(strokeOpacity),
  };
}

/** The looks of some sample paths, read again when the theme changes; null before they are first read. */
export function usePens(samples: RefObject<SVGGElement | null>): readonly Pen[] | null {
  const [pens, setPens] = useState<readonly Pen[] | null>(null);
  useEffect(() => {
    const read = (): void => setPens([...(samples.current?.children ?? [])].map((path) => penOf(path as SVGPathElement)));
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, [samples]);
  return pens;
}

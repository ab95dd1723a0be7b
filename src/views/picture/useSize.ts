import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './frame';

/** What a page without layout is taken to have. */
const UNMEASURED: Size = { width: 800, height: 600 };

/** Size of an element, followed as it changes; null until it is first measured, before anything is painted. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const next = width > 0 && height > 0 ? { width, height } : UNMEASURED;
      setSize((known) => (known?.width === next.width && known.height === next.height ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

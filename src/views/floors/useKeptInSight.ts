import { type RefObject, useEffect } from 'react';

/** Keeps the mark of the selected actor in sight when the details take their room from the floors. */
export function useKeptInSight(box: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    const floors = box.current;
    if (!floors || chosen === null) return undefined;
    // It tells of the size as it is, too, once it begins to observe.
    const observer = new ResizeObserver(() => {
      floors.querySelector(`[data-actor="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(floors);
    return () => observer.disconnect();
  }, [box, chosen]);
}

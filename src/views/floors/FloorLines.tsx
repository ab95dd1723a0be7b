import { type RefObject, useLayoutEffect, useState } from 'react';

interface Line {
  readonly key: string;
  readonly kind: 'aligned' | 'opposed' | 'same';
  readonly d: string;
}

const side = (stance: string | undefined): number => (stance?.includes('support') ? 1 : stance?.includes('opposition') ? -1 : 0);

/** Lines from each mark of one actor to all who took a side on that floor, and between its marks on several floors. */
function linesOf(box: HTMLElement, focus: string): Line[] {
  const frame = box.getBoundingClientRect();
  const spot = (element: Element): string => {
    const { left, top, width, height } = (element.querySelector('svg') ?? element).getBoundingClientRect();
    return [left - frame.left + box.scrollLeft + width / 2, top - frame.top + box.scrollTop + height / 2].map((at) => at.toFixed(1)).join();
  };
  const own: HTMLElement[] = [];
  const lines: Line[] = [];
  box.querySelectorAll<HTMLElement>('.floor').forEach((floor, at) => {
    const standers = [...floor.querySelectorAll<HTMLElement>('.stander')];
    const self = standers.find((element) => element.dataset['actor'] === focus);
    if (!self) return;
    own.push(self);
    const mine = side(self.dataset['stance']);
    if (mine === 0) return;
    for (const other of standers) {
      const theirs = side(other.dataset['stance']);
      if (other === self || theirs === 0) continue;
      lines.push({
        key: `${at}-${other.dataset['actor'] ?? ''}`,
        kind: mine === theirs ? 'aligned' : 'opposed',
        d: `M${spot(self)}L${spot(other)}`,
      });
    }
  });
  if (own.length > 1) lines.push({ key: 'same', kind: 'same', d: `M${own.map(spot).join('L')}` });
  return lines;
}

/** What the actor in focus shares with the others on each floor; nothing is drawn without a focus. */
export function FloorLines({ box, focus }: { readonly box: RefObject<HTMLElement | null>; readonly focus: string | null }) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const floors = box.current;
    if (!floors || focus === null) return undefined;
    // Where the marks stand is known only to the browser, after they are laid out, and anew when details take their room.
    const measure = (): void => setLines(linesOf(floors, focus));
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [floors, ...floors.querySelectorAll('.stand')]) observer.observe(part);
    return () => observer.disconnect();
  }, [box, focus]);
  if (focus === null || lines.length === 0) return null;
  return (
    <svg className="floor-lines" aria-hidden="true">
      {lines.map(({ key, kind, d }) => (
        <path key={key} className={kind === 'same' ? 'same' : `tie ${kind} strength-1 weight-1`} d={d} />
      ))}
    </svg>
  );
}

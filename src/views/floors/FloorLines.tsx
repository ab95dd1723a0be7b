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
    const { left, top, height } = element.getBoundingClientRect();
    return `${(left - frame.left + box.scrollLeft + 9).toFixed(1)},${(top - frame.top + box.scrollTop + height / 2).toFixed(1)}`;
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
    // Where the marks stand is known only to the browser, and only after they are laid out.
    // oxlint-disable-next-line react/set-state-in-effect
    setLines(box.current && focus !== null ? linesOf(box.current, focus) : []);
  }, [box, focus]);
  if (lines.length === 0) return null;
  return (
    <svg className="floor-lines" aria-hidden="true">
      {lines.map(({ key, kind, d }) => (
        <path key={key} className={kind === 'same' ? 'same' : `tie ${kind} strength-1 weight-1`} d={d} />
      ))}
    </svg>
  );
}

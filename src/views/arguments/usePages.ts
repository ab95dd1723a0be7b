import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { useSize } from '../picture/useSize';
import { countOf, type Part, pagesOf } from './pages';

/** Columns of the debate, each with its sides from above. */
const COLUMNS = ['.side.for, .side.concern', '.side.against'];
/** Below this width the sides stand below each other, and scroll. */
const NARROW = 700;
/** Pixels kept free, for what goes on from the page before stands in lists within lists. */
const SLACK = 6;

const FORWARD: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ' ': 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

function partOf(side: Element): Part {
  const { top } = side.getBoundingClientRect();
  const blocks = [...side.querySelectorAll<HTMLElement>('[data-point]')].map((text) => {
    const rectangle = text.getBoundingClientRect();
    return { id: text.dataset['point'] ?? '', top: rectangle.top, bottom: rectangle.bottom };
  });
  return { top, head: (blocks[0]?.top ?? top) - top, blocks };
}

function measured(box: HTMLElement): ReadonlyMap<string, number> {
  const debate = box.querySelector('.debate');
  if (!debate) return new Map();
  const room = box.clientHeight - (debate.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop) - SLACK;
  return pagesOf(
    COLUMNS.map((sides) => [...debate.querySelectorAll(sides)].map(partOf)),
    room,
  );
}

interface Pages {
  readonly page: number;
  readonly count: number;
  /** Whether there is more than one page; while that is being measured too, for the way to the next takes room. */
  readonly hasPager: boolean;
  readonly turnTo: (page: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Whether an argument is on the page that is shown. */
  readonly isShown: (id: string) => boolean;
}

interface Measured {
  readonly key: string;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * Pages of a debate that is too high for its box, where it is asked for in pages. All of it is laid out once for each
 * size and content, before anything is painted, to see what fits; `content` says what else decides that.
 */
export function usePages(ref: RefObject<HTMLElement | null>, isPaged: boolean, content: string): Pages {
  const size = useSize(ref);
  const [fonts, setFonts] = useState(0);
  const [known, setKnown] = useState<Measured | null>(null);
  const [page, turnTo] = useState(0);
  useEffect(() => {
    void document.fonts?.ready.then(() => setFonts(1));
  }, []);
  const key = isPaged && size && size.width >= NARROW ? `${size.width} ${size.height} ${fonts} ${content}` : '';
  useLayoutEffect(() => {
    if (key !== '' && key !== known?.key && ref.current) setKnown({ key, pageOf: measured(ref.current) });
  }, [key, known, ref]);
  const pageOf = key !== '' && known?.key === key ? known.pageOf : null;
  const count = pageOf ? countOf(pageOf) : 1;
  const shown = Math.min(page, count - 1);
  const to = (next: number): void => turnTo(Math.max(0, Math.min(next, count - 1)));
  return {
    page: shown,
    count,
    hasPager: count > 1 || (key !== '' && !pageOf),
    turnTo: to,
    onKeyDown: (event) => {
      const next = { ...FORWARD, Home: -shown, End: count - 1 - shown }[event.key];
      if (next === undefined || count === 1 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // What a button or a list does with a key is its own.
      if (event.target instanceof Element && event.target.closest('select, button, a') && !event.key.startsWith('Page')) return;
      event.preventDefault();
      to(shown + next);
    },
    isShown: (id) => !pageOf || (pageOf.get(id) ?? 0) === shown,
  };
}

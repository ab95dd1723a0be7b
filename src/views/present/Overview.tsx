import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Told } from '../page/Told';
import { Box } from './Box';
import type { Deck } from './useDeck';
import { usePresentingWords } from './usePresentingWords';

interface Props {
  readonly deck: Deck;
  readonly onClose: () => void;
}

const columnsOf = (grid: Element): number => Math.max(getComputedStyle(grid).gridTemplateColumns.split(' ').length, 1);

/** All steps at once, to pick one by arrows and Enter or by a click. */
export function Overview({ deck, onClose }: Props) {
  const t = usePresentingWords().present;
  const grid = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    grid.current?.querySelectorAll('button')[Math.max(deck.at, 0)]?.focus();
    // Where it opens; afterwards the arrows lead.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!grid.current) return;
    const all = [...grid.current.querySelectorAll('button')];
    const from = all.indexOf(document.activeElement as HTMLButtonElement);
    const across = columnsOf(grid.current);
    const to: Readonly<Record<string, number>> = {
      ArrowRight: from + 1,
      ArrowLeft: from - 1,
      ArrowDown: from + across,
      ArrowUp: from - across,
      Home: 0,
      End: all.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
  };
  return (
    <Box title={t.overview} className="overview" onClose={onClose} onKeyDown={onKeyDown}>
      <p className="soft">{t.overviewHint}</p>
      <ol ref={grid}>
        {deck.steps.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === deck.at ? 'step' : undefined}
              onClick={() => {
                onClose();
                deck.go(index);
              }}
            >
              <span className="number">{index + 1}</span> {title ? <Told>{title}</Told> : t.untitled}
            </button>
          </li>
        ))}
      </ol>
    </Box>
  );
}

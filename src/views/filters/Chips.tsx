import { type MouseEvent, useRef } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { mergedView } from '../../state/link';
import { update } from '../../state/store';
import { resetFilters } from '../../state/updates';
import { defaultView, type View } from '../../state/view';
import { useWords } from '../page/useWords';
import { activeFields } from './activeFields';
import { CHIP_TEXTS } from './chipTexts';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Every filter and method switch that is not at its default, each taken back by a click, and all filters at once. */
export function Chips({ corpus, view }: Props) {
  const words = useWords();
  const t = words.filters.chips;
  const box = useRef<HTMLDivElement>(null);
  const fields = activeFields(view);

  // The chip is about to go: the focus goes to its neighbour, or stays where the chips were.
  const remove = (key: keyof View, { currentTarget }: MouseEvent): void => {
    const chips = [...(box.current?.querySelectorAll<HTMLButtonElement>('.chip') ?? [])];
    const at = chips.findIndex((chip) => chip === currentTarget);
    (chips[at + 1] ?? chips[at - 1] ?? box.current)?.focus();
    update((now) => mergedView(now, { ...now, [key]: defaultView()[key] }));
  };
  const reset = (): void => {
    box.current?.focus();
    update(resetFilters);
  };

  return (
    <div className="chips" ref={box} tabIndex={-1}>
      {fields.length > 0 && (
        <ul aria-label={t.region}>
          {fields.map(({ key, part }) => {
            const text = CHIP_TEXTS[key]?.(view, corpus, words) ?? key;
            return (
              <li key={key}>
                <button
                  type="button"
                  className={`chip ${part}`}
                  aria-label={t.remove(text)}
                  title={`${text}. ${t.removeHint}`}
                  onClick={(event) => remove(key, event)}
                >
                  <span className="text">{text}</span>
                  <span className="cross" aria-hidden="true">
                    ×
                  </span>
                </button>
              </li>
            );
          })}
          {fields.filter(({ part }) => part === 'filter').length > 1 && (
            <li>
              <button type="button" className="link-button" title={t.resetHint} onClick={reset}>
                {t.reset}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

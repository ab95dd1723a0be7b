import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { CloseButton } from '../page/CloseButton';
import { type HandoutPage, sourceLine } from './lesson';
import { useExportingWords } from './useExportingWords';

/** As many sources as leave room for the picture on one page. */
const LISTED = 8;

interface Props {
  readonly pages: readonly HandoutPage[];
  readonly now: Date;
  readonly onClose: () => void;
}

/** Pages to print, one a step, over the page and in its place on paper. */
export function Handout({ pages, now, onClose }: Props) {
  const t = useExportingWords().exports;
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    print.current?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [onClose]);
  return createPortal(
    <div className="handout" role="dialog" aria-modal="true" aria-label={t.handout}>
      <div className="handout-bar">
        <button ref={print} type="button" className="button primary" onClick={() => window.print()}>
          {t.print}
        </button>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </div>
      {pages.map(({ title, text, picture, sources }, at) => (
        <article key={at} className="handout-page">
          <h2>{title}</h2>
          {text !== '' && <p>{text}</p>}
          <img src={picture} alt={title} />
          <h3>{t.sources}</h3>
          <ol>
            {sources.slice(0, LISTED).map((use) => (
              <li key={use.source.id}>
                {sourceLine(use)} ({t.records(use.records)})
              </li>
            ))}
          </ol>
          {sources.length > LISTED && <p className="soft">{t.moreSources(sources.length - LISTED)}</p>}
          <p className="soft">{t.printed(now)}</p>
        </article>
      ))}
    </div>,
    document.body,
  );
}

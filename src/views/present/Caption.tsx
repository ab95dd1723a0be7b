import { useEffect, useRef } from 'react';
import { Told } from '../page/Told';
import { TourText } from '../tour/TourText';
import type { Deck } from './useDeck';
import { usePresentingWords } from './usePresentingWords';

/** What the class reads beside the picture: the step's title and text, and how far the tour is. */
export function Caption({ deck }: { readonly deck: Deck }) {
  const t = usePresentingWords().present;
  const head = useRef<HTMLHeadingElement>(null);
  const { steps, at, isTour, absence } = deck;
  const step = steps[at];
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <section className="caption" aria-label={t.region}>
      <h1 ref={head} tabIndex={-1}>
        {!isTour ? t.view : step?.title ? <Told>{step.title}</Told> : t.untitled}
      </h1>
      {absence && <p>{t[absence]}</p>}
      {isTour && step && <TourText key={step.id} text={step.text} onLink={deck.show} />}
      {!deck.isAsWritten && (
        <button type="button" className="button" onClick={() => deck.go(at)}>
          {t.back}
        </button>
      )}
      {isTour && (
        <p className="count" role="status">
          <span aria-hidden="true">{t.at(at + 1, steps.length)}</span>
          <span className="unseen">{t.atSaid(at + 1, steps.length)}</span>
        </p>
      )}
    </section>
  );
}

import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { clearHypotheses } from '../../state/whatIf';
import { ThingButton } from '../details/ThingButton';
import { useDetailedWords } from '../page/useDetailedWords';
import { readHypotheses, recordedText, stanceText } from './reading';

/** As many as are told one by one. */
const TOLD = 3;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Says above the picture what is supposed, beside what is on record, and takes all of it back at one click. */
export function WhatBanner({ corpus, view }: Props) {
  const words = useDetailedWords();
  const t = words.whatIf;
  const all = readHypotheses(corpus, view);
  const clear = (): void => {
    document.querySelector<HTMLElement>('.chips')?.focus();
    update(clearHypotheses);
  };
  return (
    <div className="what-banner" role="group" aria-label={t.banner}>
      <strong>{t.intro}</strong>
      <ul>
        {all.slice(0, TOLD).map(({ hypothesis, actor, question, held, recorded }) => (
          <li key={`${hypothesis.actor} ${hypothesis.question}`}>
            {t.one(actor, stanceText(held, words))}{' '}
            <span className="soft">
              ({recordedText(recorded, words)}),{' '}
              <ThingButton selection={{ type: 'question', id: hypothesis.question }}>{question}</ThingButton>
            </span>
          </li>
        ))}
        {all.length > TOLD && <li className="soft">{t.more(all.length - TOLD)}</li>}
      </ul>
      <button type="button" className="button" title={t.clearHint} onClick={clear}>
        {t.clear}
      </button>
    </div>
  );
}

import { useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { reveal } from '../../state/guess';
import { selectPicture, selectScope } from '../../state/select';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import '../style/guess.css';
import '../style/present.css';
import { ThingButton } from '../details/ThingButton';
import { SHAPES } from '../picture/shapes';
import { usePresentingWords } from '../present/usePresentingWords';
import { GuessBox } from './GuessBox';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** The questions to be guessed at: the one that colours tell, else those of the view. */
function questionsOf(corpus: Corpus, view: View): readonly number[] {
  const coloured = view.color.startsWith('stance:') ? corpus.index.question.get(view.color.slice('stance:'.length)) : undefined;
  if (coloured !== undefined) return [coloured];
  const picture = selectPicture(corpus, view);
  return picture.type === 'floors' ? picture.questions : Array.from(selectScope(corpus, view).questions);
}

/** Above the picture, in it nowhere: who is to be guessed, by a mark without a side, and the ways to reveal them. */
export function Guess({ corpus, view }: Props) {
  const t = usePresentingWords().guess;
  const [isOpen, setOpen] = useState(false);
  const whole = corpus.masked?.of ?? corpus;
  const isOnFloors = view.view === 'network' && selectPicture(corpus, view).type === 'floors';
  return (
    <>
      {view.hide.length > 0 && (
        <div className="guess-banner" role="group" aria-label={t.banner}>
          <strong>{t.intro}</strong>
          {/* Floors have a place of their own for them. */}
          {!isOnFloors && (
            <ul>
              {view.hide.map((id) => {
                const actor = corpus.actors[corpus.index.actor.get(id) ?? -1];
                return (
                  <li key={id}>
                    <svg width={16} height={16} viewBox="-9 -9 18 18" aria-hidden="true">
                      <path className="mark hollow" d={SHAPES[actor?.kind ?? 'state']} />
                    </svg>{' '}
                    <ThingButton selection={{ type: 'actor', id }}>{actor?.name ?? id}</ThingButton>
                  </li>
                );
              })}
            </ul>
          )}
          <button type="button" className="button primary guess-open" onClick={() => setOpen(true)}>
            {t.hands}
          </button>
          <button type="button" className="button" title={t.revealAllHint} onClick={() => update(reveal())}>
            {t.revealAll}
          </button>
        </div>
      )}
      {isOpen && <GuessBox corpus={whole} view={view} questions={questionsOf(corpus, view)} onClose={() => setOpen(false)} />}
    </>
  );
}

import { useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { endFirstVisit, isFirstVisit } from '../../storage/firstVisit';
import { FIRST_TOUR, startFirstTour } from '../../tours/first';
import { focusPicture } from '../page/focus';
import { useWords } from '../page/useWords';

/** How to read the picture, in a sentence, until it is put away on this device. Drawn with the picture, so that it pushes nothing. */
export function Hint({ corpus }: { readonly corpus: Corpus }) {
  const t = useWords().page;
  const [isShown, setShown] = useState(isFirstVisit);
  if (!isShown) return null;
  const end = (): void => {
    endFirstVisit();
    setShown(false);
  };
  return (
    <aside className="hint" aria-label={t.howToRead}>
      <p>{t.hint}</p>
      {corpus.meta.id === FIRST_TOUR.corpus && (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            end();
            update(startFirstTour);
          }}
        >
          {t.takeTour}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          end();
          focusPicture();
        }}
      >
        {t.gotIt}
      </button>
    </aside>
  );
}

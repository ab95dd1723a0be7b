import { memo, Suspense, useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import { selectUnmoved } from '../../state/settled';
import type { View } from '../../state/view';
import { CoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { desk } from '../draft/desk';
import { Filters } from '../filters/Filters';
import { Hint } from '../help/Hint';
import { PictureRegion } from '../picture/PictureRegion';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { enterFilters, focusPicture } from './focus';
import { loadDetails } from './loadDetails';
import { useByKeys } from './useByKeys';
import { useEscape } from './useEscape';
import { useLater } from './useLater';
import { useWords } from './useWords';
import { lazyPart } from './lazyPart';

const Details = lazyPart(async () => (await loadDetails()).Details);

// Loaded with the first key.
const FocusHint = lazyPart(async () => (await import('./later')).FocusHint);
// Loaded when a tour is open, or asked for.
const TourRegion = lazyPart(async () => (await import('../tour/TourRegion')).TourRegion);
const Present = lazyPart(async () => (await import('../present/Present')).Present);
// Loaded once a source has been coded in this window.
const BackToCoding = lazyPart(async () => (await import('../draft/BackToCoding')).BackToCoding);
const ToursDialog = lazyPart(async () => (await import('../tour/ToursDialog')).ToursDialog);

interface Props {
  readonly corpus: Corpus;
  /** What was asked for last: the filters show it at once. */
  readonly asked: View;
  /** What is shown; differs from what was asked while that is computed, and is null before anything is. */
  readonly shown: View | null;
  readonly isPresenting: boolean;
  readonly onPresent: (is: boolean) => void;
}

/**
 * The page: top bar; filters, or the tour that is open, at the left, the picture in the middle, details at the right
 * while something is selected. On a narrow screen filters and details are sheets over the picture.
 */
export const Page = memo(function Page({ corpus, asked, shown, isPresenting, onPresent }: Props) {
  const t = useWords().page;
  const [hasFilters, setHasFilters] = useState(false);
  const closeFilters = useCallback(() => setHasFilters(false), []);
  const [hasTours, setHasTours] = useState(false);
  const [isEditing, setEditing] = useState(false);
  useEscape(asked.sel, hasFilters, closeFilters);
  const onFilters = (): void => {
    setHasFilters(!hasFilters);
    if (!hasFilters) enterFilters();
  };
  const isDrafted = useStore(desk, ({ draft }) => draft !== null);
  const counted = useLater(corpus, shown && selectUnmoved(corpus, shown));
  const { tour } = asked;
  const isByKeys = useByKeys();
  const isAlone = !tour && !isPresenting;
  // What is shown stands while something else is asked for.
  const picture = useMemo(
    () =>
      shown && (
        <CoalitionsOfView corpus={corpus} view={selectUnmoved(corpus, shown)}>
          <PictureRegion corpus={corpus} view={shown}>
            {isAlone && <Hint corpus={corpus} />}
          </PictureRegion>
          {shown.sel && (
            <Suspense>
              <Details corpus={corpus} view={selectUnmoved(corpus, shown)} />
            </Suspense>
          )}
        </CoalitionsOfView>
      ),
    [corpus, shown, isAlone],
  );
  return (
    <div
      className={`page ${shown?.sel ? 'has-details' : ''} ${hasFilters ? 'has-filters' : ''} ${tour ? 'has-tour' : ''} ${isPresenting ? 'is-presenting' : ''}`}
    >
      <button type="button" className="button skip" onClick={() => focusPicture()}>
        {t.skip}
      </button>
      <TopBar
        corpus={corpus}
        view={asked}
        hasFilters={hasFilters}
        onFilters={onFilters}
        onTours={() => setHasTours(true)}
        onPresent={() => onPresent(true)}
      />
      <Notices />
      <Suspense>{isDrafted && <BackToCoding corpus={corpus} />}</Suspense>
      {shown && counted && <Filters corpus={corpus} view={selectUnmoved(corpus, asked)} counted={counted} onClose={closeFilters} />}
      <Suspense>{tour && <TourRegion corpus={corpus} view={asked} isEditing={isEditing} onEdit={setEditing} />}</Suspense>
      <Suspense>{isPresenting && <Present corpus={corpus} view={asked} onLeave={() => onPresent(false)} />}</Suspense>
      <Suspense>{hasTours && <ToursDialog corpus={corpus} view={asked} onClose={() => setHasTours(false)} onEdit={setEditing} />}</Suspense>
      {picture}
      <Suspense>{isByKeys && <FocusHint />}</Suspense>
    </div>
  );
});

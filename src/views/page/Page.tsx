import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { Filters } from '../filters/Filters';
import { PictureRegion } from '../picture/PictureRegion';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { focusPicture } from './focus';
import { loadDetails } from './loadDetails';
import { useWords } from './useWords';

const Details = lazy(async () => ({ default: (await loadDetails()).Details }));

interface Props {
  readonly corpus: Corpus;
  /** What was asked for last: the filters show it at once. */
  readonly asked: View;
  /** What is shown; differs from what was asked while that is computed, and is null before anything is. */
  readonly shown: View | null;
  /** What is said above the page meanwhile. */
  readonly children?: ReactNode;
}

/**
 * Top bar; filters at the left, the picture in the middle, details at the right
 * while something is selected. On a narrow screen filters and details are sheets
 * over the picture.
 */
export function Page({ corpus, asked, shown, children }: Props) {
  const t = useWords().page;
  const [hasFilters, setHasFilters] = useState(false);
  return (
    <div className={`page ${shown?.sel ? 'has-details' : ''} ${hasFilters ? 'has-filters' : ''}`}>
      <button type="button" className="button skip" onClick={() => focusPicture()}>
        {t.skip}
      </button>
      <TopBar corpus={corpus} view={asked} hasFilters={hasFilters} onFilters={() => setHasFilters((isShown) => !isShown)} />
      <Notices />
      {children}
      {shown && <Filters corpus={corpus} view={asked} counted={shown} onClose={() => setHasFilters(false)} />}
      {shown && <PictureRegion corpus={corpus} view={shown} />}
      {shown?.sel && (
        <Suspense>
          <Details corpus={corpus} view={shown} />
        </Suspense>
      )}
    </div>
  );
}

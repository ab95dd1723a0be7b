import { lazy, Suspense, useEffect } from 'react';
import { isLarge } from '../../state/large';
import { useCaucus } from '../../state/store';
import { loadDetails } from './loadDetails';
import { Page } from './Page';
import { useTheme } from './useTheme';

// Loaded with the first corpus that is too large for the page's thread.
const LargePage = lazy(async () => ({ default: (await import('./LargePage')).LargePage }));

/** The page of the corpus and the view that are stored. */
export function App() {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  useTheme(view.theme);

  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), 1000);
    return () => clearTimeout(timer);
  }, []);

  return isLarge(corpus) ? (
    <Suspense>
      <LargePage corpus={corpus} asked={view} />
    </Suspense>
  ) : (
    <Page corpus={corpus} asked={view} shown={view} />
  );
}

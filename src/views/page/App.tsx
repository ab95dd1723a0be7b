import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { isLarge } from '../../state/large';
import { useCaucus } from '../../state/store';
import { loadDetails } from './loadDetails';
import { Page } from './Page';
import { useLanguage } from './useLanguage';
import { useShown } from './useShown';
import { useTheme } from './useTheme';
import { wasPresenting } from './wasPresenting';

// Loaded with the first corpus that is too large for the page's thread.
const LargePage = lazy(async () => ({ default: (await import('./LargePage')).LargePage }));

/** The page of the corpus and the view that are stored. */
export function App() {
  const view = useCaucus((state) => state.view);
  const [isPresenting, setPresenting] = useState(wasPresenting);
  const present = useCallback((is: boolean) => setPresenting(is), []);
  const [corpus, shown] = useShown(isPresenting);
  useTheme(shown.theme);
  useLanguage(view.lang);

  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), 1000);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      setPresenting((is) => !is);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return isLarge(corpus) ? (
    <Suspense>
      <LargePage corpus={corpus} asked={shown} isPresenting={isPresenting} onPresent={present} />
    </Suspense>
  ) : (
    <Page corpus={corpus} asked={view} shown={shown} isPresenting={isPresenting} onPresent={present} />
  );
}

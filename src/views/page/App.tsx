import { lazy, Suspense, useEffect } from 'react';
import { isLarge } from '../../state/large';
import { update, useCaucus } from '../../state/store';
import { clearSelection } from '../../state/updates';
import { leaveDetails } from './focus';
import { loadDetails } from './loadDetails';
import { Page } from './Page';
import { useTheme } from './useTheme';

// Loaded with the first corpus that is too large for the page's thread.
const LargePage = lazy(async () => ({ default: (await import('./LargePage')).LargePage }));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/** The page of the corpus and the view that are stored. */
export function App() {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  useTheme(view.theme);

  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), 1000);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target) || !view.sel) return;
      leaveDetails(view.sel.type === 'actor' ? view.sel.id : undefined);
      update(clearSelection);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view.sel]);

  return isLarge(corpus) ? (
    <Suspense>
      <LargePage corpus={corpus} asked={view} />
    </Suspense>
  ) : (
    <Page corpus={corpus} asked={view} shown={view} />
  );
}

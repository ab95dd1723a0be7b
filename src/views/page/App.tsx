import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { isLarge } from '../../state/large';
import { useCaucus } from '../../state/store';
import { desk } from '../draft/desk';
import { focusPicture } from './focus';
import { keepKey, takeKeys } from './earlyKeys';
import { loadDetails } from './loadDetails';
import { MissingNotice } from './Notices';
import { Page } from './Page';
import { useLanguage } from './useLanguage';
import { useShown } from './useShown';
import { useTheme } from './useTheme';
import { ToldLanguage } from './useTold';
import { wasPresenting } from './wasPresenting';
import { lazyPart } from './lazyPart';

// Loaded with the first corpus that is too large for the page's thread.
const LargePage = lazyPart(async () => (await import('./LargePage')).LargePage);

// Loaded when a source is coded.
const DraftDesk = lazyPart(async () => (await import('../draft/DraftDesk')).DraftDesk);

/** The page of the corpus and the view that are stored, or the coding screen in its place. */
export function App() {
  const view = useCaucus((state) => state.view);
  const [isPresenting, setPresenting] = useState(wasPresenting);
  const present = useCallback((is: boolean) => setPresenting(is), []);
  const [corpus, shown] = useShown(isPresenting);
  useTheme(shown.theme);
  useLanguage(view.lang);
  const isCoding = useStore(desk, (state) => state.isOpen);

  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), 1000);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isCoding) return;
      if (event.key === 'F8') {
        event.preventDefault();
        takeKeys();
        setPresenting(!isPresenting);
      } else if (isPresenting && !document.querySelector('.page > .caption')) keepKey(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isPresenting, isCoding]);

  // What was pressed to leave the coding screen is gone with it.
  const wasCoding = useRef(isCoding);
  useEffect(() => {
    if (wasCoding.current && !isCoding) focusPicture();
    wasCoding.current = isCoding;
  }, [isCoding]);

  if (isCoding) {
    return (
      <Suspense fallback={<MissingNotice />}>
        <DraftDesk />
      </Suspense>
    );
  }
  return (
    <ToldLanguage value={corpus.meta.language}>
      {isLarge(corpus) ? (
        <Suspense fallback={<MissingNotice />}>
          <LargePage corpus={corpus} asked={shown} isPresenting={isPresenting} onPresent={present} />
        </Suspense>
      ) : (
        <Page corpus={corpus} asked={view} shown={shown} isPresenting={isPresenting} onPresent={present} />
      )}
    </ToldLanguage>
  );
}

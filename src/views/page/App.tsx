import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { update, useCaucus } from '../../state/store';
import { clearSelection } from '../../state/updates';
import { CoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { Filters } from '../filters/Filters';
import { PictureRegion } from '../picture/PictureRegion';
import { KeptOffline } from './KeptOffline';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { enterFilters, focusPicture, leaveDetails, leaveFilters } from './focus';
import { useTheme } from './useTheme';
import { useWords } from './useWords';

/** Loaded when something is first selected, or before, when the page has nothing else to do. */
const loadDetails = () => import('./later');
const Details = lazy(async () => ({ default: (await loadDetails()).Details }));

// Loaded when a tour is open, or asked for.
const TourRegion = lazy(async () => ({ default: (await import('../tour/TourRegion')).TourRegion }));
const ToursDialog = lazy(async () => ({ default: (await import('../tour/ToursDialog')).ToursDialog }));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null;

/**
 * The page: top bar; filters, or the tour that is open, at the left, the picture in the middle, details at
 * the right while something is selected. On a narrow screen filters and details
 * are sheets over the picture.
 */
export function App() {
  const corpus = useCaucus((state) => state.corpus);
  const view = useCaucus((state) => state.view);
  const t = useWords().page;
  const [hasFilters, setHasFilters] = useState(false);
  const closeFilters = useCallback(() => setHasFilters(false), []);
  const [hasTours, setHasTours] = useState(false);
  const [isEditing, setEditing] = useState(false);
  useTheme(view.theme);

  useEffect(() => {
    const timer = setTimeout(() => void loadDetails(), 1000);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      if (hasFilters && leaveFilters()) return setHasFilters(false);
      if (!view.sel) return;
      leaveDetails(view.sel.type === 'actor' ? view.sel.id : undefined);
      update(clearSelection);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view.sel, hasFilters]);

  const onFilters = (): void => {
    setHasFilters(!hasFilters);
    if (!hasFilters) enterFilters();
  };

  return (
    <div className={`page ${view.sel ? 'has-details' : ''} ${hasFilters ? 'has-filters' : ''} ${view.tour ? 'has-tour' : ''}`}>
      <button type="button" className="button skip" onClick={() => focusPicture()}>
        {t.skip}
      </button>
      <TopBar corpus={corpus} view={view} hasFilters={hasFilters} onFilters={onFilters} onTours={() => setHasTours(true)} />
      <Notices />
      <Filters corpus={corpus} view={view} onClose={closeFilters} />
      <Suspense>
        {view.tour && <TourRegion corpus={corpus} view={view} isEditing={isEditing} onEdit={setEditing} />}
        {hasTours && <ToursDialog corpus={corpus} view={view} onClose={() => setHasTours(false)} onEdit={setEditing} />}
      </Suspense>
      <CoalitionsOfView corpus={corpus} view={view}>
        <PictureRegion corpus={corpus} view={view} />
        {view.sel && (
          <Suspense>
            <Details corpus={corpus} view={view} />
          </Suspense>
        )}
      </CoalitionsOfView>
      <KeptOffline />
    </div>
  );
}

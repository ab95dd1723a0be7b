import { useEffect } from 'react';
import { useStore } from 'zustand';
import { replaceView, update } from '../../state/store';
import type { View } from '../../state/view';
import { thisShelf } from '../../storage/thisShelf';
import { useTourWords } from './useTourWords';

/** Where another window changed this tour too: goes on with this window's version, says so, and leads to the other one. */
export function Fork({ view }: { readonly view: View }) {
  const t = useTourWords();
  const fork = useStore(thisShelf(), (state) => state.fork);
  const mine = useStore(thisShelf(), ({ all }) => all.find(({ id }) => id === fork?.to));
  useEffect(() => {
    if (fork) update((now) => (now.tour === fork.from ? { ...now, tour: fork.to } : now));
  }, [fork]);
  return (
    <div role="alert">
      {fork && mine && view.tour === fork.to && (
        <p className="tour-said">
          {t.fork(mine.history.present.title || t.untitled)}{' '}
          <button type="button" className="link-button" onClick={() => replaceView({ ...view, tour: fork.from })}>
            {t.openOther}
          </button>
        </p>
      )}
    </div>
  );
}

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { draftShelf } from '../../storage/draftShelf';
import { desk, openDesk } from './desk';
import { useDraftWords } from './useDraftWords';

/** Where another window changed the same draft: goes on with what was written here, says so, and lets the reader choose. */
export function DraftFork() {
  const t = useDraftWords();
  const shelf = draftShelf();
  const fork = useStore(shelf, (state) => state.fork);
  const mine = useStore(shelf, ({ all }) => all.find(({ id }) => id === fork?.to));
  useEffect(() => {
    if (fork && desk.getState().draft === fork.from) openDesk(fork.to);
  }, [fork]);
  const takeTheirs = (): void => {
    if (!fork) return;
    shelf.setDeleted(fork.to, true);
    shelf.settleFork();
    openDesk(fork.from);
  };
  return (
    <div role="alert">
      {fork && mine && (
        <p className="draft-said">
          {t.fork(mine.history.present.file.title || t.untitled)}{' '}
          <button type="button" className="button" onClick={takeTheirs}>
            {t.takeTheirs}
          </button>{' '}
          <button type="button" className="button" onClick={shelf.settleFork}>
            {t.keepBoth}
          </button>
        </p>
      )}
    </div>
  );
}

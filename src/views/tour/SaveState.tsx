import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import type { OwnTour } from '../../storage/own';
import { thisShelf } from '../../storage/thisShelf';
import { downloadTour } from './downloadTour';
import { useTourWords } from './useTourWords';

/** Whether the device has what is on the screen; where it refuses, why, and the way out. */
export function SaveState({ own, corpus }: { readonly own: OwnTour; readonly corpus: Corpus }) {
  const t = useTourWords();
  const fault = useStore(thisShelf(), (state) => state.fault);
  if (!fault) return <p className="soft">{own.isSaved ? t.saved : t.saving}</p>;
  return (
    <div className="tour-said" role="alert">
      <p>
        {t.faults[fault.kind]} {fault.isNoted ? t.noted : t.notNoted}
      </p>
      <div className="tour-buttons">
        <button type="button" className="button primary" onClick={() => downloadTour(own.history.present, corpus)}>
          {t.exportFile}
        </button>
        <button type="button" className="button" onClick={() => void thisShelf().save()}>
          {t.tryAgain}
        </button>
      </div>
    </div>
  );
}

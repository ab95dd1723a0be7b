import { useStore } from 'zustand';
import { draftShelf } from '../../storage/draftShelf';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

/** Whether the device has what is on the screen; where it refuses, why, and what to do. */
export function SavedState({ drafting: { own } }: { readonly drafting: Drafting }) {
  const t = useDraftWords();
  const fault = useStore(draftShelf(), (state) => state.fault);
  const heard = useStore(draftShelf(), (state) => state.heard);
  if (fault) {
    return (
      <p className="draft-said" role="alert">
        {t.faults[fault.kind]} {fault.isNoted ? t.noted : t.notNoted}{' '}
        <button type="button" className="link-button" onClick={() => void draftShelf().save()}>
          {t.tryAgain}
        </button>
      </p>
    );
  }
  return (
    <span className="draft-saved soft" role="status">
      {heard === own.id ? t.heard : own.isSaved ? t.saved : t.saving}
    </span>
  );
}

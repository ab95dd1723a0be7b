import { useStore } from 'zustand';
import { draftShelf } from '../../storage/draftShelf';
import '../style/draft.css';
import { desk } from './desk';
import { DraftList } from './DraftList';
import { DraftScreen } from './DraftScreen';
import { useDraft } from './useDrafting';

/** What stands in place of the page while a source is coded: the draft that is open, or the list of them. */
export function DraftDesk() {
  const draft = useStore(desk, (state) => state.draft);
  const isRead = useStore(draftShelf(), (state) => state.isRead);
  const own = useDraft(draft);
  if (own) return <DraftScreen key={own.id} own={own} />;
  return isRead ? <DraftList /> : null;
}

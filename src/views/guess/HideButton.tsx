import type { Actor } from '../../corpus/schema';
import { toggleHidden } from '../../state/guess';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { usePresentingWords } from '../present/usePresentingWords';

/** Hides what an actor is on record with, so that a class can guess it, or reveals it. */
export function HideButton({ view, actor }: { readonly view: View; readonly actor: Actor }) {
  const t = usePresentingWords().guess;
  return (
    <button type="button" className="button" onClick={() => update(toggleHidden(actor.id))}>
      {view.hide.includes(actor.id) ? t.show(actor.name) : t.hide}
    </button>
  );
}

import type { Corpus } from '../../corpus/corpus';
import type { Actor } from '../../corpus/schema';
import type { Selection } from '../../state/view';

/** The actors of a selection whose sides are hidden: nothing can be told of such an actor, nor of a tie with it. */
export function hiddenOf(corpus: Corpus, sel: Selection | null): readonly Actor[] {
  const { masked, index, actors } = corpus;
  if (!masked || !sel) return [];
  const ids = sel.type === 'tie' ? [sel.a, sel.b] : sel.type === 'actor' || sel.type === 'coalition' ? [sel.id] : [];
  return ids.flatMap((id) => (masked.actors.has(index.actor.get(id) ?? -1) ? (actors[index.actor.get(id) ?? -1] ?? []) : []));
}

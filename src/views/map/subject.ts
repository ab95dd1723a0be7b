import type { Corpus } from '../../corpus/corpus';
import { keyed } from '../../state/memo';
import { actorOfShade, questionOfColour } from '../../state/pictureCodecs';
import { SCOPE_FIELDS, selectScope } from '../../state/select';
import type { View } from '../../state/view';

/** What the map is about: a question, or an actor with whom the others are compared, by index; null while none is chosen. */
export type Subject =
  | { readonly type: 'stance'; readonly question: number }
  | { readonly type: 'agreement'; readonly actor: number | null };

/** The actor that is selected, or else the first that is highlighted. */
export function attendedActor(corpus: Corpus, { sel, actor }: View): number | null {
  const id = sel?.type === 'actor' ? sel.id : actor[0];
  return (id === undefined ? undefined : corpus.index.actor.get(id)) ?? null;
}

/** The question that colour names, if it is in view, or else the first in view; the actor that the shade names, or else the attended one. */
export const selectSubject: (corpus: Corpus, view: View) => Subject = keyed(
  [...SCOPE_FIELDS, 'shade', 'color', 'sel', 'actor'],
  (corpus, view) => {
    if (view.shade === 'stance') {
      const { questions } = selectScope(corpus, view);
      const named = corpus.index.question.get(questionOfColour(view.color) ?? '') ?? -1;
      return { type: 'stance', question: questions.includes(named) ? named : (questions[0] ?? 0) };
    }
    const id = actorOfShade(view.shade);
    return { type: 'agreement', actor: id === null ? attendedActor(corpus, view) : (corpus.index.actor.get(id) ?? null) };
  },
);

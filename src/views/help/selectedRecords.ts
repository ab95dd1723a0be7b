import { positionAt } from '../../corpus/evidence';
import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import type { Selection, View } from '../../state/view';
import { recordsOn, selectReading } from '../details/records';

/** Pairs of an actor and the questions in view (indices) that a selection is about; null where it is about no records of its own. */
function aboutOf(corpus: Corpus, view: View, sel: Selection): readonly (readonly [actors: readonly number[], question: number])[] {
  const { questions, actors } = selectScope(corpus, view);
  const actor = (id: string): number => corpus.index.actor.get(id) ?? -1;
  const question = (id: string): number => corpus.index.question.get(id) ?? -1;
  if (sel.type === 'actor') return Array.from(questions, (one) => [[actor(sel.id)], one] as const);
  if (sel.type === 'tie') return Array.from(questions, (one) => [[actor(sel.a), actor(sel.b)], one] as const);
  if (sel.type === 'question') return [[Array.from(actors), question(sel.id)]];
  if (sel.type === 'position') return [[[actor(sel.a)], question(sel.b)]];
  return [];
}

/**
 * Ids of the records that stand behind what is selected, by question, then actor: of a tie on the questions that both are on
 * record about. At most `most`; empty for what rests on no records of its own.
 */
export function selectedRecords(corpus: Corpus, view: View, most = 10): readonly string[] {
  if (!view.sel) return [];
  const reading = selectReading(corpus, view);
  const ids: string[] = [];
  for (const [actors, question] of aboutOf(corpus, view, view.sel)) {
    const rows = actors.map((actor) => recordsOn(reading, actor, question).standing);
    if (view.sel.type === 'tie' && rows.some(({ length }) => length === 0)) continue;
    for (const row of rows.flat()) ids.push(positionAt(corpus, row).id);
    if (ids.length >= most) break;
  }
  return [...new Set(ids)].slice(0, most);
}

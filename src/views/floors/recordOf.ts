import type { Corpus } from '../../corpus/corpus';
import { positionAt, rowsOf } from '../../corpus/evidence';
import type { Position } from '../../corpus/schema';
import { BASES } from '../../corpus/vocabulary';
import type { View } from '../../state/view';

/** The record that stands for an actor on a question, within the bases asked for; {} where there is none. */
export function recordOf(corpus: Corpus, view: View, actor: number, question: number): Partial<Position> {
  const row = rowsOf(corpus, actor, question).find((at) => view.basis.includes(BASES[corpus.positions.basis[at] ?? 0] ?? 'record'));
  return row === undefined ? {} : positionAt(corpus, row);
}

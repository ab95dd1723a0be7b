import type { Corpus } from '../../corpus/corpus';
import type { Source } from '../../corpus/schema';
import { BASES } from '../../corpus/vocabulary';
import { selectScope } from '../../state/select';
import type { View } from '../../state/view';

export interface SourceUse {
  readonly source: Source;
  /** Records and votes in view that rest on it. */
  readonly records: number;
}

/** The sources of a view's records of the admitted bases, those with most records first, then by id. */
export function sourcesOf(corpus: Corpus, view: View): readonly SourceUse[] {
  const { actors, questions } = selectScope(corpus, view);
  const [isIn, isAsked] = [new Set(actors), new Set(questions)];
  const { actor, question, basis, source, length } = corpus.positions;
  const count = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    const isAdmitted = view.basis.includes(BASES[basis[row] ?? 0] ?? 'record');
    if (!isAdmitted || !isIn.has(actor[row] ?? -1) || !isAsked.has(question[row] ?? -1)) continue;
    count.set(source[row] ?? 0, (count.get(source[row] ?? 0) ?? 0) + 1);
  }
  return [...count]
    .sort(([a, most], [b, other]) => other - most || a - b)
    .flatMap(([index, records]) => {
      const entry = corpus.sources[index];
      return entry ? [{ source: entry, records }] : [];
    });
}

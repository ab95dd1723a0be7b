import { dyadAt } from '../../analysis/dyads';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScores, selectTies } from '../../state/select';
import type { View } from '../../state/view';

const WORDS = Object.entries(TIE).map(([word, number]) => [number, word] as const);
const wordOf: ReadonlyMap<number, string> = new Map(WORDS);

/** One dyad with at least one shared question; `a` and `b` are positions in `selectDyads(…).actors`, a < b. */
export interface SharedDyad {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** Questions on the same side and on opposite sides, in steps of ½. */
  readonly aligned: number;
  readonly opposed: number;
  /** By the view's measure; NaN where it is undefined. */
  readonly score: number;
  /** aligned, opposed, mixed or none. */
  readonly tie: string;
}

/** Every dyad of the view with a shared question, in ascending order of the two ids. */
export function* sharedDyads(corpus: Corpus, view: View): Generator<SharedDyad> {
  const { actors, n, agree, oppose } = selectDyads(corpus, view);
  const scores = selectScores(corpus, view);
  const { kind } = selectTies(corpus, view);
  for (let a = 0; a < actors.length; a += 1) {
    for (let b = a + 1; b < actors.length; b += 1) {
      const at = dyadAt(a, b, actors.length);
      const shared = n[at] ?? 0;
      if (shared === 0) continue;
      const [aligned, opposed] = [(agree[at] ?? 0) / 2, (oppose[at] ?? 0) / 2];
      yield { a, b, shared, aligned, opposed, score: scores[at] ?? Number.NaN, tie: wordOf.get(kind[at] ?? 0) ?? 'none' };
    }
  }
}

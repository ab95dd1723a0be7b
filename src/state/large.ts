/** Which corpora are computed on the page's thread, and which in a worker. */
import type { Corpus } from '../corpus/corpus';

/** Milliseconds of one core that a pair of actors costs in the layout, and in counting for every 32 questions. */
const LAYOUT = 8e-4;
const COUNTING = 4e-6;
/** And that a position costs, before actors are paired. */
const REDUCING = 1.5e-4;
/** Two frames. A corpus beyond it is left to a worker. */
const LONGEST = 30;

/** About how many milliseconds the picture of a whole corpus takes. */
function costOf({ actors, questions, positions }: Corpus): number {
  const pairs = (actors.length * actors.length) / 2;
  return pairs * (LAYOUT + (questions.length / 32) * COUNTING) + positions.length * REDUCING;
}

export function isLarge(corpus: Corpus): boolean {
  return costOf(corpus) > LONGEST;
}

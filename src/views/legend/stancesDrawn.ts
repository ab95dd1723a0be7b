import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { STANCES } from '../../corpus/vocabulary';
import { selectPicture, selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { selectColours } from '../picture/colours';
import type { Held } from '../stance/StanceMark';

const ORDER: readonly Held[] = [...STANCES.slice(0, 3), 'mixed', ...STANCES.slice(3), undefined];

/** Stances on the questions of floors that somebody in scope holds, or a voice without a name. */
function heldOn(corpus: Corpus, view: View, questions: readonly number[]): Set<Held> {
  const table = selectStances(corpus, view);
  const { eligible } = selectScope(corpus, view);
  const ids = new Set(questions.map((question) => corpus.questions[question]?.id));
  const unnamed = corpus.voices.filter(({ question, basis }) => ids.has(question) && view.basis.includes(basis));
  return new Set<Held>([
    ...questions.flatMap((question) => Array.from(eligible, (actor) => heldBy(table, actor, question))),
    ...unnamed.flatMap(({ stance }) => (stance ? [stance] : [])),
  ]);
}

/**
 * The stances that the picture tells by mark, from support to opposition, undefined for no record. A floor has a place for
 * each but the mixed one, which is there only where somebody stands; elsewhere only what somebody holds is drawn.
 */
export function stancesDrawn(corpus: Corpus, view: View): readonly Held[] {
  const picture = selectPicture(corpus, view);
  if (picture.type === 'floors') {
    const held = heldOn(corpus, view, picture.questions);
    return ORDER.filter((stance) => stance === undefined || held.has(stance) || (!picture.isScattered && stance !== 'mixed'));
  }
  const { isStance, held } = selectColours(corpus, view);
  return isStance ? ORDER.filter((stance) => held.includes(stance)) : [];
}

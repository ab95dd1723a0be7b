/** The hypotheses of a view in words. */
import type { Hypothesis } from '../../analysis/hypothesis';
import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { selectRecorded } from '../../state/select';
import type { View } from '../../state/view';
import type { DetailedWords } from '../../words/detailed';
import type { Held } from '../stance/StanceMark';

export interface ReadHypothesis {
  readonly hypothesis: Hypothesis;
  readonly actor: string;
  readonly question: string;
  /** Undefined where it is supposed to have no record. */
  readonly held: Held;
  /** What is on record, or with extended blocs its bloc's; undefined where nothing is. */
  readonly recorded: Held;
}

/** Hypotheses with the names of what they are about, in the order of the view. */
export function readHypotheses(corpus: Corpus, view: View): readonly ReadHypothesis[] {
  const table = selectRecorded(corpus, view);
  return view.what.flatMap((hypothesis) => {
    const [a, q] = [corpus.index.actor.get(hypothesis.actor), corpus.index.question.get(hypothesis.question)];
    const [actor, question] = [corpus.actors[a ?? -1], corpus.questions[q ?? -1]];
    if (a === undefined || q === undefined || !actor || !question) return [];
    const held = hypothesis.stance === 'none' ? undefined : hypothesis.stance;
    return [{ hypothesis, actor: actor.name, question: question.short, held, recorded: heldBy(table, a, q) }];
  });
}

/** A stance in words, no record among them. */
export function stanceText(held: Held, { details, legend }: DetailedWords): string {
  return held === undefined ? details.noRecord : legend.stances[held];
}

/** What is on record, in words. */
export function recordedText(recorded: Held, words: DetailedWords): string {
  return recorded === undefined ? words.whatIf.notRecorded : words.whatIf.recorded(stanceText(recorded, words));
}

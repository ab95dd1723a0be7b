import { explainDyad } from '../../analysis/explain';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { viewOf } from '../../state/otherSide';
import { selectScope, selectStances } from '../../state/select';
import type { OtherSide, View } from '../../state/view';
import { namesOfSides } from '../compare/namesOfSides';
import { useComparedWords } from '../compare/useComparedWords';
import { useDetailedWords } from '../page/useDetailedWords';
import { TieQuestions } from './TieQuestions';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly other: OtherSide;
  /** Indices into Corpus.actors. */
  readonly pair: readonly [number, number];
}

const WORDS = ['none', 'aligned', 'opposed', 'mixed'] as const satisfies readonly (keyof typeof TIE)[];

/** The same two actors on the other side of a comparison: what became of their tie, and the evidence there. */
export function TieCompared({ corpus, view, other, pair }: Props) {
  const { tie: t } = useDetailedWords();
  const words = useComparedWords();
  const [first, second] = namesOfSides(corpus, view, other, words);
  const [own, there] = [view, viewOf(view, other)].map((side) => ({
    side,
    explanation: explainDyad(selectStances(corpus, side), selectScope(corpus, side), view.qualified, pair),
  }));
  if (!own || !there) return null;
  const { tally, questions, tie } = there.explanation;
  const neutral = questions.filter(({ counted }) => counted === 'neutral').length;
  return (
    <section className="tie-compared">
      <h3>{words.differences.onSide(second)}</h3>
      <p className="told">
        {words.differences.became(first, words.differences.words[WORDS[own.explanation.tie]], second, words.differences.words[WORDS[tie]])}
      </p>
      <p>{t.sentence(tally.agree / 2, tally.oppose / 2, neutral, tally.n)}</p>
      <TieQuestions corpus={corpus} view={there.side} actors={pair} questions={questions} />
    </section>
  );
}

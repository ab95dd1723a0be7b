import { explainDyad } from '../../analysis/explain';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { ThingButton } from '../details/ThingButton';
import { TieQuestions } from '../details/TieQuestions';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly corpus: Corpus;
  readonly views: readonly [View, View];
  readonly names: readonly [string, string];
  /** Indices into Corpus.actors. */
  readonly pair: readonly [number, number];
}

/** A tie on two sides: its counts on both, and the records; under two bases those of the side that has more of them. */
export function TurnEvidence({ corpus, views, names, pair }: Props) {
  const { turns: t } = useDetailedWords();
  const sides = views.map((view, side) => ({
    view,
    name: names[side] ?? '',
    explanation: explainDyad(selectStances(corpus, view), selectScope(corpus, view), view.qualified, pair),
  }));
  const [first, second] = sides;
  // Under two bases one side's records hold the other's; of two meetings each has its own.
  const isNested = first && second && first.view.basis.length !== second.view.basis.length;
  const told = isNested ? [first.view.basis.length > second.view.basis.length ? first : second] : sides;
  const [a, b] = pair.map((actor) => corpus.actors[actor]?.id ?? '');
  return (
    <>
      {sides.map(({ name, explanation: { tally } }, side) => (
        <p key={side}>{t.counts(name, tally.agree / 2, tally.oppose / 2, tally.n)}</p>
      ))}
      {told.map(({ view, explanation: { questions } }, side) => (
        <TieQuestions key={side} corpus={corpus} view={view} actors={pair} questions={questions} />
      ))}
      <p>
        <ThingButton selection={{ type: 'tie', a: a ?? '', b: b ?? '' }}>{t.inView}</ThingButton>
      </p>
    </>
  );
}

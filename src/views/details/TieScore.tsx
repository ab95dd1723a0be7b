import type { Explanation } from '../../analysis/explain';
import { KAPPA_LEAST } from '../../analysis/measures';
import type { Measure, Qualified } from '../../analysis/options';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly explanation: Explanation;
  readonly measure: Measure;
  readonly qualified: Qualified;
}

/** The formula of a measure with the numbers of one tie, or why it is undefined. */
export function TieFormula({ explanation, measure, qualified }: Props) {
  const { tie: t } = useDetailedWords();
  const { tally, stances, scores } = explanation;
  const { isDefined, value } = scores[measure];
  const numbers = {
    a: tally.agree / 2,
    d: tally.oppose / 2,
    n: tally.n,
    identical: tally.identical,
    distance: tally.distance / 2,
    first: stances[0],
    second: stances[1],
    chance: tally.chance,
    score: value,
  };
  const legend = (): string => {
    if (measure === 'share') return t.legend.share(qualified === 'half');
    if (measure === 'kappa') return t.legend.kappa(tally.identical, tally.n, tally.chance);
    return t.legend[measure];
  };
  if (isDefined)
    return (
      <>
        <p className="formula">{t.formula[measure](numbers)}</p>
        <p className="soft">{legend()}</p>
      </>
    );
  if (tally.n === 0) return <p>{t.undefined.none}</p>;
  return <p>{tally.n < KAPPA_LEAST ? t.undefined.few(tally.n, KAPPA_LEAST) : t.undefined.certain}</p>;
}

/** How the score of a tie comes about by the view's measure. */
export function TieScore(props: Props) {
  const { tie: t, details } = useDetailedWords();
  return (
    <section>
      <h3>{t.score}</h3>
      <p className="soft">{details.measures[props.measure]}</p>
      <TieFormula {...props} />
    </section>
  );
}

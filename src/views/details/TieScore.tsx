import type { Explanation } from '../../analysis/explain';
import type { Measure, Qualified } from '../../analysis/options';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly explanation: Explanation;
  readonly measure: Measure;
  readonly qualified: Qualified;
}

/** The formula of the view's measure with the numbers of one tie, or why it is undefined. */
export function TieScore({ explanation, measure, qualified }: Props) {
  const { tie: t, details } = useDetailedWords();
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
  const whyUndefined = (): string => {
    if (tally.n === 0) return t.undefined.none;
    return tally.chance === tally.n * tally.n ? t.undefined.certain : t.undefined.few(tally.n);
  };
  return (
    <section>
      <h3>{t.score}</h3>
      <p className="soft">{details.measures[measure]}</p>
      {isDefined ? (
        <>
          <p className="formula">{t.formula[measure](numbers)}</p>
          <p className="soft">{legend()}</p>
        </>
      ) : (
        <p>{whyUndefined()}</p>
      )}
    </section>
  );
}

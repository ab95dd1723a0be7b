import { dyadAt } from '../../analysis/dyads';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScores, selectTypical } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly a: number;
  readonly b: number;
}

/** The score of a tie against the median of the view, with its numbers; nothing where an actor is not in view. */
export function TypicalTie({ corpus, view, a, b }: Props) {
  const { typical, details } = useDetailedWords();
  const t = typical.tie;
  const dyads = selectDyads(corpus, view);
  const places = [dyads.actors.indexOf(a), dyads.actors.indexOf(b)];
  if (places.includes(-1)) return null;
  const dyad = dyadAt(Math.min(...places), Math.max(...places), dyads.actors.length);
  const score = selectScores(corpus, view)[dyad] ?? Number.NaN;
  const { median, low, high, kind, dyads: count } = selectTypical(corpus, view);
  const measure = details.measures[view.measure];
  const what = (): string => {
    if (Number.isNaN(score)) return t.undefined(measure);
    if ((dyads.n[dyad] ?? 0) < view.min) return t.few;
    if (kind[dyad] === TIE.none) return t.middle(low, high);
    return kind[dyad] === TIE.aligned ? t.above(high) : t.below(low);
  };
  return (
    <section>
      <h3>{t.title}</h3>
      {count > 0 && !Number.isNaN(score) && <p className="formula">{t.formula(score, median)}</p>}
      <p>{what()}</p>
      {count > 0 && <p className="soft">{t.median(measure, median, count)}</p>}
    </section>
  );
}

import { useMemo } from 'react';
import { fitOf } from '../../analysis/coalitions/fit';
import { graphOfTies } from '../../analysis/coalitions/ofTies';
import { QUICK_EFFORT, quickCoalitions } from '../../analysis/coalitions/quick';
import type { Corpus } from '../../corpus/corpus';
import { selectCoverage, selectDyads, selectScope, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly corpus: Corpus;
  readonly views: readonly [View, View];
}

const SEED = 1;

/** Fit of the coalitions of a short search; undefined while the view asks for none, or without ties. */
function useFit(corpus: Corpus, view: View): number | undefined {
  const [dyads, ties, { camps, weights }] = [selectDyads(corpus, view), selectTies(corpus, view), view];
  return useMemo(() => {
    if (camps === 'off') return undefined;
    const graph = graphOfTies(dyads, ties, weights);
    const { value } = quickCoalitions(graph, { camps: camps === '2' ? 2 : camps, effort: QUICK_EFFORT, seed: SEED });
    return fitOf(graph, value);
  }, [dyads, ties, camps, weights]);
}

/** Numbers of two views beside each other, as the body of a table; what differs stands out. */
export function Figures({ corpus, views }: Props) {
  const { turns: t } = useDetailedWords();
  const fits = [useFit(corpus, views[0]), useFit(corpus, views[1])];
  const columns = views.map((view) => {
    const { counts } = selectTies(corpus, view);
    return {
      actors: selectScope(corpus, view).actors.length,
      questions: selectCoverage(corpus, view).answered,
      dyads: selectDyads(corpus, view).n.reduce((sum, shared) => sum + (shared > 0 ? 1 : 0), 0),
      ...counts,
    };
  });
  const rows = (['actors', 'questions', 'dyads', 'aligned', 'opposed', 'mixed'] as const).map((row) => ({
    row,
    texts: columns.map((column) => t.number(column[row])),
  }));
  const shown = views[0].camps === 'off' ? rows : [...rows, { row: 'fit' as const, texts: fits.map(t.fit) }];
  return (
    <tbody>
      {shown.map(({ row, texts }) => (
        <tr key={row}>
          <th scope="row">{t.rows[row]}</th>
          {texts.map((text, side) => (
            <td key={side} className={side === 1 && texts[0] !== text ? 'changed' : ''}>
              {text}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

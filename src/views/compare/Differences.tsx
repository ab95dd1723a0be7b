import type { Turn } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { MANY_TIES } from '../../state/select';
import type { View } from '../../state/view';
import { countTurns } from './differences';
import { DifferencesKey } from './DifferencesKey';
import { DifferencesPicture } from './DifferencesPicture';
import type { Comparison } from './sides';
import { useComparedWords } from './useComparedWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly comparison: Comparison;
  readonly turns: readonly Turn[];
  readonly names: readonly [string, string];
}

/** One picture of what differs between two sides, in a sentence and with its legend. */
export function Differences({ corpus, view, comparison, turns, names }: Props) {
  const t = useComparedWords();
  const { presence, turned } = comparison;
  const isNobody = presence.came.length + presence.went.length + presence.stayed.length === 0;
  return (
    <figure className="one-picture">
      <figcaption>
        <strong>{t.differences.from(names[0], names[1])}</strong>{' '}
        {t.differences.said(presence.came.length, presence.went.length, turned.size, countTurns(turns))}
        {turns.length > MANY_TIES && ` ${t.differences.some(MANY_TIES)}`}
      </figcaption>
      {isNobody ? (
        <p className="soft">{t.nothing}</p>
      ) : (
        <DifferencesPicture corpus={corpus} view={view} comparison={comparison} turns={turns} />
      )}
      <DifferencesKey />
    </figure>
  );
}

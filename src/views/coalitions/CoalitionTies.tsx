import { useMemo } from 'react';
import { tiesAmong } from '../../analysis/coalitions/among';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Positions in the list of actors. */
  readonly members: readonly number[];
}

/** Ties of a coalition by kind, between its members and with the others. */
export function CoalitionTies({ corpus, view, members }: Props) {
  const { coalitionDetails: t } = useDetailedWords();
  const [dyads, ties] = [selectDyads(corpus, view), selectTies(corpus, view)];
  const counts = useMemo(() => tiesAmong(ties, dyads.actors.length, members), [ties, dyads, members]);
  return (
    <section>
      <h3>{t.ties}</h3>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t.where}</th>
            {(['aligned', 'opposed', 'mixed'] as const).map((kind) => (
              <th key={kind} scope="col">
                {t.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['inside', 'outside'] as const).map((where) => (
            <tr key={where}>
              <th scope="row">{t[where]}</th>
              <td>{t.number(counts[where].aligned)}</td>
              <td>{t.number(counts[where].opposed)}</td>
              <td>{t.number(counts[where].mixed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t.misfits(counts.inside.opposed, counts.outside.aligned)}</p>
    </section>
  );
}

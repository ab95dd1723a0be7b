import { useMemo } from 'react';
import { turnsOf } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { BASES, type Basis } from '../../corpus/vocabulary';
import { basesDownTo } from '../../state/bases';
import { selectDyads, selectTies } from '../../state/select';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { Panel } from '../details/Panel';
import { useDetailedWords } from '../page/useDetailedWords';
import { Figures } from './Figures';
import { TurnList } from './TurnList';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** The weakest basis that counts on each side. */
  readonly sides: readonly [Basis, Basis];
}

/** The same view under two bases beside each other: in numbers, and in the ties that turn. */
export function BasesDetails({ corpus, view, sides }: Props) {
  const { turns: t, details } = useDetailedWords();
  const [a, b] = sides;
  const [first, second] = useMemo(
    () => [a, b].map((basis): View => ({ ...view, basis: basesDownTo(basis) })) as [View, View],
    [view, a, b],
  );
  const before = { dyads: selectDyads(corpus, first), ties: selectTies(corpus, first) };
  const after = { dyads: selectDyads(corpus, second), ties: selectTies(corpus, second) };
  const turns = useMemo(
    () => turnsOf({ dyads: before.dyads, ties: before.ties }, { dyads: after.dyads, ties: after.ties }),
    [before.dyads, before.ties, after.dyads, after.ties],
  );
  const choose = (side: 0 | 1, basis: Basis): void =>
    update(select({ type: 'bases', a: side === 0 ? basis : a, b: side === 1 ? basis : b }));
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.bases} title={t.title}>
      <section>
        <p>{t.question}</p>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t.believed}</th>
              {([0, 1] as const).map((side) => (
                <th key={side} scope="col">
                  <select
                    aria-label={t.believe(t.sides[side] ?? '')}
                    title={t.believe(t.sides[side] ?? '')}
                    value={sides[side]}
                    onChange={(event) => choose(side, event.target.value as Basis)}
                  >
                    {BASES.map((basis) => (
                      <option key={basis} value={basis}>
                        {t.bases[basis]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <Figures corpus={corpus} views={[first, second]} />
        </table>
        {view.camps !== 'off' && <p className="soft">{t.fitHint}</p>}
      </section>
      <TurnList key={`${a} ${b}`} corpus={corpus} views={[first, second]} names={[t.bases[a], t.bases[b]]} turns={turns} isSame={a === b} />
    </Panel>
  );
}

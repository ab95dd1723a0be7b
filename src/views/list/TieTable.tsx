import { useMemo } from 'react';
import { isDyadSupposed } from '../../analysis/hypothesis';
import { TIE } from '../../analysis/ties';
import { selectDyads, selectScope, selectScores, selectStances, selectTies } from '../../state/select';
import type { TieFilter } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { DataTable } from './DataTable';
import type { Column } from './sorting';
import { useListWords } from './useListWords';

type Kind = Exclude<TieFilter, 'all'>;
const KIND_OF: Readonly<Record<number, Kind>> = { [TIE.aligned]: 'aligned', [TIE.opposed]: 'opposed', [TIE.mixed]: 'mixed' };

interface Row {
  readonly a: string;
  readonly b: string;
  readonly first: string;
  readonly second: string;
  readonly kind: Kind;
  readonly score: number | undefined;
  readonly agree: number;
  readonly oppose: number;
  readonly shared: number;
  readonly isSupposed: boolean;
}

/** Every tie in view of the kinds that are drawn, those too for which the picture has no room. */
export function TieTable({ corpus, view }: LookProps) {
  const { captions, columns: t } = useListWords();
  const words = useWords().picture.tie;
  const dyads = selectDyads(corpus, view);
  const ties = selectTies(corpus, view);
  const scores = selectScores(corpus, view);
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const mayBeSupposed = isHypothetical(view);
  const rows = useMemo((): readonly Row[] => {
    const found: Row[] = [];
    const actors = Array.from(dyads.actors, (index) => corpus.actors[index]!);
    let dyad = -1;
    actors.forEach((one, i) => {
      for (const [at, other] of actors.slice(i + 1).entries()) {
        dyad += 1;
        const kind = KIND_OF[ties.kind[dyad]!];
        if (!kind || (view.ties !== 'all' && kind !== view.ties)) continue;
        const score = scores[dyad]!;
        found.push({
          a: one.id,
          b: other.id,
          first: one.name,
          second: other.name,
          kind,
          score: Number.isNaN(score) ? undefined : score,
          agree: dyads.agree[dyad]! / 2,
          oppose: dyads.oppose[dyad]! / 2,
          shared: dyads.n[dyad]!,
          isSupposed: mayBeSupposed && isDyadSupposed(table, scope, dyads.actors[i]!, dyads.actors[i + 1 + at]!),
        });
      }
    });
    return found;
  }, [corpus, dyads, ties, scores, view.ties, table, scope, mayBeSupposed]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: 'actor',
        isTold: true,
        title: t.actor,
        value: ({ first }) => first,
        selection: ({ a }) => ({ type: 'actor', id: a }),
      },
      {
        key: 'other',
        isTold: true,
        title: t.other,
        value: ({ second }) => second,
        selection: ({ b }) => ({ type: 'actor', id: b }),
      },
      {
        key: 'tie',
        title: t.tie,
        value: ({ kind }) => words[kind],
        selection: ({ a, b }) => ({ type: 'tie', a, b }),
        tone: ({ kind }) => `tie-word ${kind}`,
      },
      { key: 'score', title: t.score, isNumber: true, value: ({ score }) => score },
      { key: 'agree', title: t.agree, isNumber: true, value: ({ agree }) => agree },
      { key: 'oppose', title: t.oppose, isNumber: true, value: ({ oppose }) => oppose },
      { key: 'shared', title: t.shared, isNumber: true, value: ({ shared }) => shared },
    ],
    [t, words],
  );
  const isLit = ({ a, b }: Row): boolean => view.actor.includes(a) || view.actor.includes(b);
  return (
    <DataTable
      view={view}
      caption={captions.ties}
      rows={rows}
      columns={columns}
      keyOf={({ a, b }) => `${a} ${b}`}
      subject={({ a, b }) => ({ type: 'tie', a, b })}
      isLit={isLit}
      isSupposed={({ isSupposed }) => isSupposed}
    />
  );
}

import { useMemo } from 'react';
import { supposedActors } from '../../analysis/hypothesis';
import { selectDyads, selectScope, selectStances, selectTies } from '../../state/select';
import { useWords } from '../page/useWords';
import type { LookProps } from '../looks/looks';
import { countTies, type TieCounts } from '../picture/neighbours';
import { DataTable } from './DataTable';
import type { Column } from './sorting';
import { useListWords } from './useListWords';

interface Row extends TieCounts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly stances: number;
  readonly isSupposed: boolean;
}

/** Every actor in view with its ties by kind. */
export function ActorTable({ corpus, view }: LookProps) {
  const { captions, columns: t } = useListWords();
  const { kinds } = useWords().legend;
  const dyads = selectDyads(corpus, view);
  const ties = selectTies(corpus, view);
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const rows = useMemo((): readonly Row[] => {
    const supposed = supposedActors(table, scope);
    const counts = countTies(ties, dyads.actors.length);
    return Array.from(dyads.actors, (index, at) => {
      const { id, name, kind } = corpus.actors[index]!;
      return { id, name, kind: kinds[kind], stances: dyads.stances[at]!, isSupposed: supposed.has(index), ...counts[at]! };
    });
  }, [corpus, dyads, ties, kinds, table, scope]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        key: 'actor',
        isTold: true,
        title: t.actor,
        value: ({ name }) => name,
        selection: ({ id }) => ({ type: 'actor', id }),
      },
      { key: 'kind', title: t.kind, value: ({ kind }) => kind },
      { key: 'stances', title: t.stances, isNumber: true, value: ({ stances }) => stances },
      { key: 'aligned', title: t.aligned, isNumber: true, value: ({ aligned }) => aligned },
      { key: 'opposed', title: t.opposed, isNumber: true, value: ({ opposed }) => opposed },
      { key: 'mixed', title: t.mixed, isNumber: true, value: ({ mixed }) => mixed },
    ],
    [t],
  );
  const isLit = ({ id }: Row): boolean => view.actor.includes(id);
  return (
    <DataTable
      view={view}
      caption={captions.actors}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      first="actor"
      subject={({ id }) => ({ type: 'actor', id })}
      isLit={isLit}
      isSupposed={({ isSupposed }) => isSupposed}
    />
  );
}

import { memo } from 'react';
import type { FacetOfActors } from '../../analysis/facets';
import { KINDS, type Kind } from '../../corpus/vocabulary';
import { update } from '../../state/store';
import { onlyKind, setKinds, toggleKind, type Update } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { FlatList } from './FlatList';
import { withIds } from './lists';

interface Props {
  readonly chosen: View['kind'];
  readonly counts: FacetOfActors;
}

const toggle = (id: string): Update => toggleKind(id as Kind);
const only = (id: string): void => update(onlyKind(id as Kind));
const set = (ids: readonly string[], isOn: boolean): void =>
  update((view) => {
    const next = withIds(view.kind ?? KINDS, ids as readonly Kind[], isOn);
    return setKinds(next.length === 0 ? 'none' : next)(view);
  });

/** The five kinds of actor. */
export const Kinds = memo(function Kinds({ chosen, counts }: Props) {
  const { filters } = useWords();
  const t = filters.kind;
  return (
    <FlatList
      texts={t}
      isTold={false}
      summary={filters.ticked((chosen ?? KINDS).length, KINDS.length)}
      entries={KINDS.map((kind, at) => {
        const count = counts.positions[at] ?? 0;
        return {
          id: kind,
          label: t.names[kind],
          note: t.actors(counts.actors[at] ?? 0),
          hint: t.hint(t.hints[kind], count),
          searched: t.names[kind],
          count,
        };
      })}
      isTicked={(kind) => (chosen ?? KINDS).includes(kind as Kind)}
      toggle={toggle}
      onOnly={only}
      onSet={set}
    />
  );
});

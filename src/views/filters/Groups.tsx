import { memo, useMemo } from 'react';
import type { FacetOfActors } from '../../analysis/facets';
import type { Corpus } from '../../corpus/corpus';
import type { Group } from '../../corpus/schema';
import { update } from '../../state/store';
import { onlyGroup, setGroups, toggleGroup } from '../../state/updates';
import type { Ids } from '../../state/view';
import { useWords } from '../page/useWords';
import { FlatList } from './FlatList';
import { byName, withIds } from './lists';

interface Props {
  readonly corpus: Corpus;
  readonly chosen: Ids;
  readonly counts: FacetOfActors;
  /** Per group the name of the list that membership is read from; '' for dated memberships of which nothing more is known. */
  readonly lists: readonly { readonly label: string }[];
}

/** Groups, each with the vintage or date of its list. No choice is no filter; a choice is members of any. */
export const Groups = memo(function Groups({ corpus, chosen, counts, lists }: Props) {
  const { filters } = useWords();
  const t = filters.group;
  const inOrder = useMemo(() => corpus.groups.map((group, at) => ({ ...group, at })).sort(byName), [corpus]);
  const act = useMemo(() => {
    const all = corpus.groups.map(({ id }) => id);
    return {
      toggle: (id: string) => toggleGroup(id, all),
      only: (id: string) => update(onlyGroup(id, all)),
      set: (ids: readonly string[], isOn: boolean) =>
        update((view) => {
          const next = withIds(view.group ?? [], ids, isOn);
          return setGroups(next.length === 0 ? 'all' : next, all)(view);
        }),
    };
  }, [corpus]);
  const ticked = new Set(chosen);
  const listOf = ({ vintages, list }: Group, label: string): string => {
    if (vintages !== undefined || (list !== undefined && list === label)) return label;
    return label === '' ? t.members : t.membersOn(label, list);
  };
  return (
    <FlatList
      texts={t}
      summary={chosen === null ? t.noFilter : filters.ticked(ticked.size, corpus.groups.length)}
      note={chosen?.length === 0 ? t.nobody : t.note}
      isTall
      entries={inOrder.map(({ at, ...group }) => {
        const { id, name, note } = group;
        const list = listOf(group, lists[at]?.label ?? '');
        const count = counts.positions[at] ?? 0;
        return {
          id,
          label: name,
          note: t.actors(counts.actors[at] ?? 0, list),
          hint: t.hint(name, list, count, note),
          searched: name,
          count,
        };
      })}
      isTicked={(id) => ticked.has(id)}
      toggle={act.toggle}
      onOnly={act.only}
      onSet={act.set}
    />
  );
});

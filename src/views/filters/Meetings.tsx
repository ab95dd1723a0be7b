import { memo, useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { onlyMeeting, setMeetings, toggleMeeting } from '../../state/updates';
import type { Ids } from '../../state/view';
import { useWords } from '../page/useWords';
import { FlatList } from './FlatList';
import { withIds } from './lists';

interface Props {
  readonly corpus: Corpus;
  readonly chosen: Ids;
  /** Positions per meeting. */
  readonly counts: Uint32Array;
}

/** Meetings in time order. */
export const Meetings = memo(function Meetings({ corpus, chosen, counts }: Props) {
  const { filters, evidence } = useWords();
  const t = filters.meeting;
  const act = useMemo(() => {
    const all = corpus.meetings.map(({ id }) => id);
    return {
      toggle: (id: string) => toggleMeeting(id, all),
      only: (id: string) => update(onlyMeeting(id, all)),
      set: (ids: readonly string[], isOn: boolean) =>
        update((view) => {
          const next = withIds(view.meeting ?? all, ids, isOn);
          return setMeetings(next.length === 0 ? 'none' : next, all)(view);
        }),
    };
  }, [corpus]);
  const ticked = chosen && new Set(chosen);
  const entries = useMemo(
    () =>
      corpus.meetings.map(({ id, name, short, place, from, to }, at) => ({
        id,
        label: short,
        note: filters.time(from, to),
        hint: t.hint(name, place, evidence.span(from, to), counts[at] ?? 0),
        searched: `${short} ${name} ${place ?? ''} ${from}`,
        count: counts[at] ?? 0,
      })),
    [corpus, counts, filters, evidence, t],
  );
  return (
    <FlatList
      texts={t}
      summary={filters.ticked(ticked?.size ?? corpus.meetings.length, corpus.meetings.length)}
      entries={entries}
      isTicked={(id) => ticked?.has(id) ?? true}
      toggle={act.toggle}
      onOnly={act.only}
      onSet={act.set}
    />
  );
});

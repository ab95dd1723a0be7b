import type { Corpus } from '../../corpus/corpus';
import type { OtherSide, View } from '../../state/view';
import type { Pack } from '../../words/pack';

/** What each side is called: by what is compared, else "what is in view". */
export function namesOfSides(corpus: Corpus, view: View, other: OtherSide, t: Pack['compared']): readonly [string, string] {
  if (other.type === 'time') return [t.period(view.from, view.to), t.period(other.from, other.to)];
  const own = view[other.type];
  const nameOf = (id: string): string =>
    other.type === 'meeting'
      ? (corpus.meetings[corpus.index.meeting.get(id) ?? -1]?.short ?? id)
      : (corpus.issues[corpus.index.issue.get(id) ?? -1]?.name ?? id);
  return [own?.length === 1 && own[0] !== undefined ? nameOf(own[0]) : t.inView, nameOf(other.id)];
}

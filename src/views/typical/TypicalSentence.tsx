import type { Corpus } from '../../corpus/corpus';
import { selectDrawn, selectTypical } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly isStill: boolean;
}

/** What the lines tell where they are drawn against the typical dyad. */
export function TypicalSentence({ corpus, view, isStill }: Props) {
  const { typical: t, details } = useDetailedWords();
  const { median, counts } = selectTypical(corpus, view);
  const { shown, total } = selectDrawn(corpus, view);
  const measure = details.measures[view.measure];
  if (Number.isNaN(median)) return t.nothing(measure);
  if (counts.aligned + counts.opposed === 0) return t.alike(measure, median);
  return (
    <>
      {t.sentence(measure, median, counts.aligned, counts.opposed)}
      {shown < total && t.notAllDrawn(shown, total, isStill)}
      {view.ties !== 'all' && t.onlyTies[view.ties]}
    </>
  );
}

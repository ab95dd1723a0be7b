import type { Dyads } from '../../analysis/dyads';
import { isDyadSupposed } from '../../analysis/hypothesis';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import type { Size } from './frame';
import type { Segment } from './segments';

interface Props {
  /** What to call each kind of line. */
  readonly words: Readonly<Record<Segment['kind'], string>>;
  readonly corpus: Corpus;
  readonly view: View;
  readonly dyads: Dyads;
  readonly segment: Segment;
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

/** What the tie under the pointer says, beside the pointer. */
export function TieNote({ words, corpus, view, dyads, segment, x, y, size }: Props) {
  const t = useWords().picture;
  const nameOf = (position: number): string => corpus.actors[dyads.actors[position] ?? 0]?.name ?? '';
  const inHalves = (column: Int32Array): number => (column[segment.dyad] ?? 0) / 2;
  const [a, b] = [dyads.actors[segment.i] ?? 0, dyads.actors[segment.j] ?? 0];
  const isSupposed = isDyadSupposed(selectStances(corpus, view), selectScope(corpus, view), a, b);
  const isRight = x > size.width / 2;
  return (
    <p
      className="tie-note"
      aria-hidden="true"
      style={{ top: Math.min(y + 14, size.height - 64), ...(isRight ? { right: size.width - x + 8 } : { left: x + 12 }) }}
    >
      {t.tieOf(nameOf(segment.i), nameOf(segment.j), words[segment.kind], inHalves(dyads.agree), inHalves(dyads.oppose), segment.shared)}
      {isSupposed && t.supposed}
      {segment.isDoubtful && t.doubtful}
    </p>
  );
}

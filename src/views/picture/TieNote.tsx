import type { Dyads } from '../../analysis/dyads';
import type { Corpus } from '../../corpus/corpus';
import { useWords } from '../page/useWords';
import type { Size } from './frame';
import type { Segment } from './segments';

interface Props {
  readonly corpus: Corpus;
  readonly dyads: Dyads;
  readonly segment: Segment;
  readonly x: number;
  readonly y: number;
  readonly size: Size;
}

const halves = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** What the tie under the pointer says, beside the pointer. */
export function TieNote({ corpus, dyads, segment, x, y, size }: Props) {
  const t = useWords().picture;
  const nameOf = (position: number): string => corpus.actors[dyads.actors[position] ?? 0]?.name ?? '';
  const inHalves = (column: Int32Array): string => halves.format((column[segment.dyad] ?? 0) / 2);
  const isRight = x > size.width / 2;
  return (
    <p
      className="tie-note"
      aria-hidden="true"
      style={{ top: Math.min(y + 14, size.height - 64), ...(isRight ? { right: size.width - x + 8 } : { left: x + 12 }) }}
    >
      {t.tieOf(nameOf(segment.i), nameOf(segment.j), t.tie[segment.kind], inHalves(dyads.agree), inHalves(dyads.oppose), segment.shared)}
      {segment.isDoubtful && t.doubtful}
    </p>
  );
}

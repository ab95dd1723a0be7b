import type { Corpus } from '../../corpus/corpus';
import { blockwise } from '../../layout/seriate';
import { selectLine } from '../../state/matrix';
import { selectDyads } from '../../state/select';
import type { View } from '../../state/view';
import type { Pack } from '../../words/pack';
import { fillOf } from '../coalitions/fill';
import type { Reading } from '../coalitions/reading';
import type { Head } from './grid';

/** An actor in its place in the line. */
export interface Row {
  /** Position in `selectDyads(…).actors`, and index into Corpus.actors. */
  readonly position: number;
  readonly actor: number;
  readonly head: Head;
}

/** The actors in view in line, coalition by coalition where there are any; while something is highlighted, the rest is faded. */
export function rowsOf(corpus: Corpus, view: View, reading: Reading | null, t: Pack['matrix']): readonly Row[] {
  const { actors } = selectDyads(corpus, view);
  const line = selectLine(corpus, view);
  const ordered = reading ? blockwise(line, reading.blockOf) : line;
  return Array.from(ordered, (position): Row => {
    const actor = actors[position]!;
    const { id, name } = corpus.actors[actor]!;
    const block = reading?.blockOf[position] ?? -1;
    const head: Head = {
      id,
      name,
      title: block < 0 ? name : t.coalition(name, block + 1),
      selection: { type: 'actor', id },
      swatch: block < 0 ? undefined : fillOf(block),
      isFaded: view.actor.length > 0 && !view.actor.includes(id),
    };
    return { position, actor, head };
  });
}

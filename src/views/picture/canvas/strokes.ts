/** Ties as columns that a worker can draw: who is tied, and in which of a few looks. */
import { type Segment, type TieWord, weightsOf } from '../segments';

/** In the order of drawing: opposed ties lie on top. */
export const LOOKS = (['aligned', 'mixed', 'opposed'] as const satisfies readonly TieWord[]).flatMap((kind) =>
  ([0, 1, 2] as const).map((weight) => ({ kind, weight })),
);

export interface Strokes {
  /** Positions in the list of actors. */
  readonly i: Uint16Array;
  readonly j: Uint16Array;
  /** Indices into LOOKS, ascending. */
  readonly look: Uint8Array;
}

/** How a look is drawn, as the style sheet has it; lengths in pixels. */
export interface Pen {
  /** Red, green and blue, 0 … 1. */
  readonly colour: readonly [number, number, number];
  readonly width: number;
  /** Lengths of dashes and gaps in turn; none for a line without gaps. */
  readonly dash: readonly number[];
  /** Whether dashes end in half circles. */
  readonly isRound: boolean;
  readonly opacity: number;
}

const KINDS: Readonly<Record<TieWord, number>> = { aligned: 0, mixed: 3, opposed: 6 };

/** The segments by look, and within a look in their order. */
export function strokesOf(segments: readonly Segment[]): Strokes {
  const weights = weightsOf(segments);
  const looks = Uint8Array.from(segments, ({ kind }, at) => KINDS[kind] + (weights[at] ?? 0));
  const order = [...segments.keys()].sort((a, b) => looks[a]! - looks[b]! || a - b);
  return {
    i: Uint16Array.from(order, (at) => segments[at]!.i),
    j: Uint16Array.from(order, (at) => segments[at]!.j),
    look: Uint8Array.from(order, (at) => looks[at]!),
  };
}

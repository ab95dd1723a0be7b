import type { Step } from '../../tours/tour';

/** A way through a deck: by one, to an end, or to the step of an id. */
export type Move = 'next' | 'previous' | 'first' | 'last' | { readonly to: string };

/** Index at which moves arrive, one after the other, from an index (−1 before the first); beyond the ends and to unknown steps they lead nowhere. */
export function arrivalOf(moves: readonly Move[], steps: readonly Pick<Step, 'id'>[], from: number): number {
  const last = steps.length - 1;
  return moves.reduce<number>((at, move) => {
    if (move === 'next') return Math.min(at + 1, last);
    if (move === 'previous') return Math.max(at - 1, 0);
    if (move === 'first') return 0;
    if (move === 'last') return last;
    const to = steps.findIndex(({ id }) => id === move.to);
    return to === -1 ? at : to;
  }, from);
}

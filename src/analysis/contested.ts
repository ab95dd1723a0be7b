/** `contested`: questions on which everybody who has a stance has the same one are left out (METHOD §3). */
import type { StanceTable } from './table';

/** The six columns in which an actor can stand on a question, as bits of one word of its rows. */
function columnsOf({ any, pos, neg, qualified, mixed }: StanceTable, at: number): readonly number[] {
  const [stance, up, down, half] = [any[at] ?? 0, pos[at] ?? 0, neg[at] ?? 0, qualified[at] ?? 0];
  return [up & ~half, up & half, stance & ~(up | down), mixed[at] ?? 0, down & half, down & ~half];
}

/** The mask without the questions on which the actors stand in fewer than two columns. Mixed is a column of its own. */
export function keepContested(table: StanceTable, mask: Uint32Array, actors: Uint32Array): Uint32Array {
  return mask.map((word, at) => {
    if (word === 0) return 0;
    const seen = [0, 0, 0, 0, 0, 0];
    for (const actor of actors)
      columnsOf(table, actor * table.words + at).forEach((bits, column) => (seen[column] = (seen[column] ?? 0) | bits));
    let once = 0;
    let twice = 0;
    for (const bits of seen) {
      twice |= once & bits;
      once |= bits;
    }
    return word & twice;
  });
}

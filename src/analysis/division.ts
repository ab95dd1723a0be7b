/** Questions in the order in which they divide actors that stand in a line. */
import { type StanceTable, unitsOf } from './table';

/**
 * The questions that divide the line alike side by side: first those for which its beginning stands, last those for
 * which its end stands, those that do not divide it along its length in the middle. A question's place is Σ side ×
 * place / (n + 2) over the n actors with a stance, the place being 1 for the first actor and −1 for the last, so that few
 * stances weigh less; equals keep the order given. Actors are indices of the table's; qualified stances count as their side, mixed ones not at all.
 */
export function byDivision(table: StanceTable, questions: Uint32Array, line: readonly number[]): Uint32Array {
  const last = Math.max(1, line.length - 1);
  const leaning = new Map<number, number>();
  for (const question of questions) {
    let [sum, count] = [0, 0];
    line.forEach((actor, at) => {
      const x = unitsOf(table, actor, question);
      if (typeof x !== 'number') return;
      sum += Math.sign(x) * (last - 2 * at);
      count += last;
    });
    leaning.set(question, sum / (count + 2 * last));
  }
  return Uint32Array.from([...questions].sort((a, b) => leaning.get(b)! - leaning.get(a)!));
}

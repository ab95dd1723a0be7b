/** Cohesion of a group of actors on one question (METHOD §5). */
import { type StanceTable, unitsOf } from './table';

export interface Cohesion {
  /** Members for, neutral and against; qualified stances count as their side, mixed ones not at all. */
  readonly for: number;
  readonly neutral: number;
  readonly against: number;
  /** Rice index |for − against|/(for + against), 0 … 1; undefined when nobody takes a side. */
  readonly rice: number | undefined;
  /** Agreement index (Hix, Noury and Roland) (max − ½(total − max))/total, 0 … 1; undefined when nobody has a stance. */
  readonly agreement: number | undefined;
}

/** Cohesion of the actors, indices into Corpus.actors, on a question. */
export function cohesionOn(table: StanceTable, actors: Iterable<number>, question: number): Cohesion {
  const count = { for: 0, neutral: 0, against: 0 };
  for (const actor of actors) {
    const x = unitsOf(table, actor, question);
    if (typeof x !== 'number') continue;
    if (x === 0) count.neutral += 1;
    else count[x > 0 ? 'for' : 'against'] += 1;
  }
  const sided = count.for + count.against;
  const total = sided + count.neutral;
  const most = Math.max(count.for, count.neutral, count.against);
  return {
    ...count,
    rice: sided === 0 ? undefined : Math.abs(count.for - count.against) / sided,
    agreement: total === 0 ? undefined : (most - (total - most) / 2) / total,
  };
}

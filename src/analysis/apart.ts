/** On which questions some actors stand together and apart from others. */
import { type Cohesion, cohesionOn } from './groups';
import type { StanceTable } from './table';

export interface Apart {
  /** Index into Corpus.questions. */
  readonly question: number;
  readonly members: Cohesion;
  readonly others: Cohesion;
  /** Distance of the mean sides of the two, 0 … 1; 1 where all the others stand on the opposite side. */
  readonly distance: number;
}

const stancesIn = (count: Cohesion): number => count.for + count.neutral + count.against;
const meanSide = (count: Cohesion): number => (count.for - count.against) / stancesIn(count);

/**
 * The questions on which at least two of the members have a stance, all of these are on the same side, and not all the
 * others who have a stance are: what holds the members together and divides them from the others. Farthest apart
 * first, of equals the one with more members, then in the order given. Members and others are indices into
 * Corpus.actors; qualified stances count as their side, mixed ones not at all.
 */
export function questionsApart(
  table: StanceTable,
  questions: Iterable<number>,
  members: readonly number[],
  others: readonly number[],
): readonly Apart[] {
  const apart = Array.from(questions, (question): Apart => {
    const [own, rest] = [cohesionOn(table, members, question), cohesionOn(table, others, question)];
    return { question, members: own, others: rest, distance: Math.abs(meanSide(own) - meanSide(rest)) / 2 };
  });
  return apart
    .filter(({ members: own, distance }) => Math.max(own.for, own.against) === stancesIn(own) && stancesIn(own) > 1 && distance > 0)
    .sort((p, q) => q.distance - p.distance || stancesIn(q.members) - stancesIn(p.members));
}

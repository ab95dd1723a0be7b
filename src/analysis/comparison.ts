/** Two sets of questions beside each other: who came and went, and who stands elsewhere on what was put again. */
import type { Corpus, HalfUnits } from '../corpus/corpus';
import type { Scope } from './scope';
import { type StanceTable, unitsOf } from './table';
import { inTime, knownDateOf } from './time';

/** Indices into Corpus.actors, ascending. */
export interface Presence {
  readonly came: readonly number[];
  readonly went: readonly number[];
  readonly stayed: readonly number[];
}

export function presenceOf(before: Pick<Scope, 'actors'>, after: Pick<Scope, 'actors'>): Presence {
  const [first, second] = [new Set(before.actors), new Set(after.actors)];
  return {
    came: [...second].filter((actor) => !first.has(actor)),
    went: [...first].filter((actor) => !second.has(actor)),
    stayed: [...first].filter((actor) => second.has(actor)),
  };
}

/** An actor that has a stance on both questions, in half units. */
export interface Shift {
  /** Index into Corpus.actors. */
  readonly actor: number;
  readonly from: HalfUnits;
  readonly to: HalfUnits;
}

/** A question of the second side with the one of the first that it puts again. */
export interface Match {
  /** Indices into Corpus.questions. */
  readonly before: number;
  readonly after: number;
  /** The same proposition key; else it is another text on the same issue. */
  readonly isSameProposition: boolean;
  /** Those whose stance is not the same, by how they moved, then in order of the corpus. */
  readonly moved: readonly Shift[];
  /** How many have the same stance on both. */
  readonly kept: number;
}

/** Whether an actor took the opposite side, and not only a stronger, weaker or no side. */
export const isTurned = ({ from, to }: Shift): boolean => from * to < 0;

function shiftsOf(tables: readonly [StanceTable, StanceTable], before: number, after: number, actors: Iterable<number>): readonly Shift[] {
  return [...actors].flatMap((actor) => {
    const [from, to] = [unitsOf(tables[0], actor, before), unitsOf(tables[1], actor, after)];
    return typeof from === 'number' && typeof to === 'number' ? [{ actor, from, to }] : [];
  });
}

/**
 * Each question of the second side with the last one of the first side that has the same proposition key,
 * else with the last of its issue, one without a date only where no other is there; questions on both sides are left out, for there nobody can differ from itself.
 * Matches without an actor on both questions are left out too; those with most turned sides come first.
 */
export function matchesOf(
  corpus: Corpus,
  tables: readonly [StanceTable, StanceTable],
  sides: readonly [Pick<Scope, 'questions'>, Pick<Scope, 'questions'>],
  actors: Iterable<number>,
): readonly Match[] {
  const [first, second] = sides.map(({ questions }) => [...questions]) as [number[], number[]];
  const isDated = (question: number): boolean => knownDateOf(corpus, question) !== undefined;
  const inOrder = first.filter((question) => !second.includes(question)).sort((a, b) => inTime(corpus, a, b));
  const earlier = [...inOrder.filter((question) => !isDated(question)), ...inOrder.filter(isDated)];
  const among = [...actors];
  const matches = second.flatMap((after): Match[] => {
    if (first.includes(after)) return [];
    const key = corpus.questions[after]?.proposition;
    const ofIssue = earlier.filter((question) => corpus.issueOf[question] === corpus.issueOf[after]);
    const same = key === undefined ? undefined : ofIssue.findLast((question) => corpus.questions[question]?.proposition === key);
    const before = same ?? ofIssue.at(-1);
    if (before === undefined) return [];
    const shifts = shiftsOf(tables, before, after, among);
    const moved = shifts.filter(({ from, to }) => from !== to).sort((a, b) => a.from - b.from || a.to - b.to || a.actor - b.actor);
    return shifts.length === 0 ? [] : [{ before, after, isSameProposition: same !== undefined, moved, kept: shifts.length - moved.length }];
  });
  const turned = ({ moved }: Match): number => moved.filter(isTurned).length;
  return matches.sort((a, b) => turned(b) - turned(a) || b.moved.length - a.moved.length || inTime(corpus, a.after, b.after));
}

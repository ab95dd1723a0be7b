/** The questions in view along time: moments that dates can tell apart, and how divided and how many-voiced each was. */
import type { Corpus } from '../corpus/corpus';
import { endOf, startOf } from '../corpus/dates';
import type { Scope } from './scope';
import type { StanceTable } from './table';
import { knownDateOf } from './time';

export interface Moment {
  /** First and last day, yyyymmdd; moments do not overlap and stand in ascending order. */
  readonly from: number;
  readonly to: number;
  /** Indices into Corpus.questions and Corpus.meetings, ascending. */
  readonly questions: readonly number[];
  readonly meetings: readonly number[];
}

/** How it stood at a moment, or over several. */
export interface Pulse {
  /** Actors with a stance, mixed or not. */
  readonly voices: number;
  /**
   * Of every two actors that took sides on the same question the share that took opposite sides: Σ f·g / Σ C(f + g, 2)
   * over the questions, f for and g against; undefined where no two did.
   */
  readonly division: number | undefined;
}

/** A moment that more may be joined to. */
interface Growing {
  from: number;
  to: number;
  readonly questions: number[];
  readonly meetings: Set<number>;
}

const ascending = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Joins neighbours, in order of time, for as long as they belong together. */
function merged(moments: readonly Moment[], belong: (last: Growing, next: Moment) => boolean): readonly Moment[] {
  const out: Growing[] = [];
  for (const moment of moments) {
    let last = out.at(-1);
    if (!last || !belong(last, moment)) out.push((last = { from: moment.from, to: moment.to, questions: [], meetings: new Set() }));
    last.to = Math.max(last.to, moment.to);
    for (const question of moment.questions) last.questions.push(question);
    for (const meeting of moment.meetings) last.meetings.add(meeting);
  }
  return out.map(({ from, to, questions, meetings }) => ({ from, to, questions: ascending(questions), meetings: ascending(meetings) }));
}

/**
 * Questions whose dates overlap are one moment, for no pair of dates could part them; neighbours of the same meetings
 * are one as well. A meeting in whose course others met is several moments; a question without a date is in none.
 */
export function momentsOf(corpus: Corpus, questions: Iterable<number>): readonly Moment[] {
  const single = Array.from(questions)
    .flatMap((question): readonly Moment[] => {
      const date = knownDateOf(corpus, question);
      if (date === undefined) return [];
      return [{ from: startOf(date), to: endOf(date), questions: [question], meetings: [corpus.meetingOf[question] ?? -1] }];
    })
    .sort((a, b) => a.from - b.from);
  const apart = merged(single, (last, { from }) => from <= last.to);
  return merged(apart, (last, { meetings }) => last.meetings.size === meetings.length && meetings.every((one) => last.meetings.has(one)));
}

/** Per question how many are for and how many against, qualified or not. */
export interface Sides {
  readonly pro: Uint32Array;
  readonly con: Uint32Array;
}

/** Adds 1 for each bit of an actor's row to the counts. */
function addRow(counts: Uint32Array, plane: Uint32Array, words: number, actor: number): void {
  for (let word = 0; word < words; word += 1) {
    for (let left = plane[actor * words + word]!; left !== 0; left &= left - 1) counts[32 * word + 31 - Math.clz32(left & -left)]! += 1;
  }
}

/** How the eligible actors stand on every question of a table, in view or not. */
export function sidesOf({ words, pos, neg }: StanceTable, { eligible }: Pick<Scope, 'eligible'>): Sides {
  const [pro, con] = [new Uint32Array(32 * words), new Uint32Array(32 * words)];
  for (const actor of eligible) {
    addRow(pro, pos, words, actor);
    addRow(con, neg, words, actor);
  }
  return { pro, con };
}

function voicesOf({ words, any, mixed }: StanceTable, { eligible }: Pick<Scope, 'eligible'>, questions: readonly number[]): number {
  const masks = new Map<number, number>();
  for (const question of questions) masks.set(question >>> 5, (masks.get(question >>> 5) ?? 0) | (1 << (question & 31)));
  const [touched, kept] = [Uint32Array.from(masks.keys()), Int32Array.from(masks.values())];
  const speaks = (actor: number): boolean =>
    touched.some((word, at) => ((any[actor * words + word]! | mixed[actor * words + word]!) & kept[at]!) !== 0);
  return eligible.reduce((sum, actor) => sum + (speaks(actor) ? 1 : 0), 0);
}

/** Voices and division of the eligible actors on some questions. */
export function pulseOf(
  table: StanceTable,
  scope: Pick<Scope, 'eligible'>,
  questions: readonly number[],
  { pro, con } = sidesOf(table, scope),
): Pulse {
  let [opposite, pairs] = [0, 0];
  for (const question of questions) {
    const [f, g] = [pro[question]!, con[question]!];
    opposite += f * g;
    pairs += ((f + g) * (f + g - 1)) / 2;
  }
  return { voices: voicesOf(table, scope, questions), division: pairs === 0 ? undefined : opposite / pairs };
}

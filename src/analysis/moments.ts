/** The questions in view along time: moments that dates can tell apart, and how divided and how many-voiced each was. */
import type { Corpus } from '../corpus/corpus';
import { endOf, startOf } from '../corpus/dates';
import type { Scope } from './scope';
import { hasBit, type StanceTable } from './table';
import { dateOfQuestion } from './time';

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

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);

function joined(a: Moment, b: Moment): Moment {
  const union = (one: readonly number[], other: readonly number[]) => [...new Set([...one, ...other])].sort((p, q) => p - q);
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    questions: union(a.questions, b.questions),
    meetings: union(a.meetings, b.meetings),
  };
}

/** Joins neighbours, in order of time, for as long as they belong together. */
function merged(moments: readonly Moment[], belong: (a: Moment, b: Moment) => boolean): Moment[] {
  const out: Moment[] = [];
  for (const moment of moments) {
    const last = out.at(-1);
    if (last && belong(last, moment)) out[out.length - 1] = joined(last, moment);
    else out.push(moment);
  }
  return out;
}

/**
 * Questions whose dates overlap are one moment, for no pair of dates could part them; neighbours of the same meetings
 * are one as well. A meeting in whose course others met is several moments.
 */
export function momentsOf(corpus: Corpus, questions: Iterable<number>): readonly Moment[] {
  const single = Array.from(questions, (question): Moment => {
    const date = dateOfQuestion(corpus, question);
    return { from: startOf(date), to: endOf(date), questions: [question], meetings: [corpus.meetingOf[question] ?? -1] };
  }).sort((a, b) => a.from - b.from);
  const apart = merged(single, (a, b) => b.from <= a.to);
  return merged(apart, (a, b) => isSame(a.meetings, b.meetings));
}

/** Voices and division of the eligible actors on some questions. */
export function pulseOf(table: StanceTable, { eligible }: Pick<Scope, 'eligible'>, questions: readonly number[]): Pulse {
  const voices = new Set<number>();
  let [opposite, pairs] = [0, 0];
  for (const question of questions) {
    let [f, g] = [0, 0];
    for (const actor of eligible) {
      const has = (plane: Uint32Array): boolean => hasBit(plane, table.words, actor, question);
      if (has(table.any) || has(table.mixed)) voices.add(actor);
      if (has(table.pos)) f += 1;
      if (has(table.neg)) g += 1;
    }
    opposite += f * g;
    pairs += ((f + g) * (f + g - 1)) / 2;
  }
  return { voices: voices.size, division: pairs === 0 ? undefined : opposite / pairs };
}

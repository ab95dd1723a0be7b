/** Who stands where on one question (METHOD §5). */
import type { Corpus } from '../corpus/corpus';
import { heldBy, type StanceTable } from './table';

export const COLUMNS = [
  'support',
  'qualifiedSupport',
  'neutral',
  'mixed',
  'qualifiedOpposition',
  'opposition',
  'didNotVote',
  'noRecord',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Lists of actors are indices into Corpus.actors, in the order in which they were given. */
export interface QuestionReading {
  readonly columns: Readonly<Record<Column, readonly number[]>>;
  readonly counts: Readonly<Record<Column, number>>;
  /** Actors that nobody joins on their side, for or against, where at least two others stand elsewhere, neutral included. */
  readonly alone: readonly number[];
  /** Those against, qualified or not, where the rule is consensus; empty under any other rule. */
  readonly blockers: readonly number[];
  /** Participants without a record who are not listed as not voting; null where not all participants are known. */
  readonly silent: readonly number[] | null;
}

const COLUMN_OF = {
  support: 'support',
  'qualified-support': 'qualifiedSupport',
  neutral: 'neutral',
  mixed: 'mixed',
  'qualified-opposition': 'qualifiedOpposition',
  opposition: 'opposition',
} as const satisfies Record<string, Column>;

/** Actors, indices into Corpus.actors, listed as not voting on a question. The pairs are in order of question. */
export function notVotingOn({ notVoting }: Corpus, question: number): ReadonlySet<number> {
  let [low, high] = [0, notVoting.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (notVoting.question[middle]! < question) low = middle + 1;
    else high = middle;
  }
  const actors = new Set<number>();
  for (let at = low; notVoting.question[at] === question; at += 1) actors.add(notVoting.actor[at]!);
  return actors;
}

function aloneOf({ support, qualifiedSupport, neutral, qualifiedOpposition, opposition }: QuestionReading['columns']): readonly number[] {
  const sides = [
    [...support, ...qualifiedSupport],
    [...opposition, ...qualifiedOpposition],
  ];
  const stances = neutral.length + sides.flat().length;
  return stances < 3 ? [] : sides.filter((side) => side.length === 1).flat();
}

/**
 * Reads one question off the table for the given actors, `Scope.eligible` or `Scope.actors`. A stance, even an
 * extended one, goes before "did not vote", and that before "no record". Throws a RangeError for a question that does
 * not exist.
 */
export function readQuestion(corpus: Corpus, table: StanceTable, question: number, among: Iterable<number>): QuestionReading {
  const entry = corpus.questions[question];
  const meeting = corpus.meetings[corpus.meetingOf[question] ?? -1];
  if (!entry || !meeting) throw new RangeError(`no question ${question} in corpus '${corpus.meta.id}'`);
  const absent = notVotingOn(corpus, question);
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, [] as number[]])) as Record<Column, number[]>;
  for (const actor of among) {
    // Whose sides are hidden is in no column: "no record" would be said of it without being true.
    if (corpus.masked?.actors.has(actor)) continue;
    const held = heldBy(table, actor, question);
    const without = absent.has(actor) ? 'didNotVote' : 'noRecord';
    columns[held === undefined ? without : COLUMN_OF[held]].push(actor);
  }
  const { participants } = meeting;
  const present = participants?.known === 'all' ? new Set(participants.actors.map((id) => corpus.index.actor.get(id))) : null;
  return {
    columns,
    counts: Object.fromEntries(COLUMNS.map((column) => [column, columns[column].length])) as Record<Column, number>,
    alone: aloneOf(columns),
    blockers: entry.rule === 'consensus' ? [...columns.opposition, ...columns.qualifiedOpposition] : [],
    silent: present && columns.noRecord.filter((actor) => present.has(actor)),
  };
}

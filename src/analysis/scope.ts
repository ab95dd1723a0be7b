/** Which questions and which actors are in view: the filters of METHOD §2. */
import type { Corpus } from '../corpus/corpus';
import { endOf, startOf } from '../corpus/dates';
import { membersAt } from '../corpus/groups';
import type { Kind } from '../corpus/vocabulary';
import { keepContested } from './contested';
import type { StanceTable } from './table';
import { knownDateOf } from './time';

/** Lists are null for every one and [] for none; ids that the corpus does not have match nothing. */
export interface Filters {
  readonly meeting: readonly string[] | null;
  readonly issue: readonly string[] | null;
  readonly question: readonly string[] | null;
  /** First and last day of what is looked at, YYYY[-MM[-DD]]; a question is in when its date overlaps. */
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: readonly Kind[] | null;
  /** Members of any of these groups, and the bloc that speaks for it. */
  readonly group: readonly string[] | null;
  /** Date at which membership is read; null is each list's own. */
  readonly at: string | null;
  /** Drops questions on which all recorded stances of the actors in view are equal. */
  readonly contested: boolean;
}

export interface Scope {
  /** One bit per question in view. */
  readonly mask: Uint32Array;
  /** Questions in view, ascending. */
  readonly questions: Uint32Array;
  /** Actors that the filters let through, ascending; blocs that have left the picture are not among them. */
  readonly eligible: Uint32Array;
  /** Eligible actors with a stance, mixed or not, on a question in view, ascending. */
  readonly actors: Uint32Array;
}

function admits(ids: readonly string[] | null): (id: string) => boolean {
  if (ids === null) return () => true;
  const chosen = new Set(ids);
  return (id) => chosen.has(id);
}

function questionsIn(corpus: Corpus, { meeting, issue, question, from, to }: Filters): Uint32Array {
  const [inMeeting, inIssue, isChosen] = [admits(meeting), admits(issue), admits(question)];
  const first = from === null ? -Infinity : startOf(from);
  const last = to === null ? Infinity : endOf(to);
  const mask = new Uint32Array(Math.ceil(corpus.questions.length / 32));
  corpus.questions.forEach((entry, at) => {
    if (!inMeeting(entry.meeting) || !inIssue(entry.issue) || !isChosen(entry.id)) return;
    // What has no date lies in no period.
    if (from !== null || to !== null) {
      const date = knownDateOf(corpus, at);
      if (date === undefined || endOf(date) < first || startOf(date) > last) return;
    }
    mask[at >>> 5] = (mask[at >>> 5] ?? 0) | (1 << (at & 31));
  });
  return mask;
}

function actorsOfGroups(corpus: Corpus, ids: readonly string[], at: string | null): ReadonlySet<number> {
  const chosen = new Set<number>();
  for (const id of ids) {
    const group = corpus.index.group.get(id);
    if (group === undefined) continue;
    for (const actor of membersAt(corpus, group, at).members) chosen.add(actor);
    const bloc = corpus.index.actor.get(corpus.groups[group]?.bloc ?? '');
    if (bloc !== undefined) chosen.add(bloc);
  }
  return chosen;
}

function actorsIn(corpus: Corpus, table: StanceTable, { kind, group, at }: Filters): Uint32Array {
  const members = group === null ? null : actorsOfGroups(corpus, group, at);
  const eligible = corpus.actors.flatMap((actor, index) =>
    table.away[index] !== 1 && (kind === null || kind.includes(actor.kind)) && (members === null || members.has(index)) ? [index] : [],
  );
  return Uint32Array.from(eligible);
}

/** Whether a question, an index into Corpus.questions, is in view. */
export function isInView({ mask }: Pick<Scope, 'mask'>, question: number): boolean {
  return (((mask[question >>> 5] ?? 0) >>> (question & 31)) & 1) === 1;
}

/** Positions of the set bits of a mask, ascending. */
function bitsOf(mask: Uint32Array, length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, bit) => bit).filter((bit) => (((mask[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1);
}

/** The questions and actors that filters leave in view. Bad dates are for the reader of the filters to refuse. */
export function scopeOf(corpus: Corpus, table: StanceTable, filters: Filters): Scope {
  const eligible = actorsIn(corpus, table, filters);
  const given = questionsIn(corpus, filters);
  const mask = filters.contested ? keepContested(table, given, eligible) : given;
  const speaks = (actor: number): boolean =>
    mask.some((word, at) => (((table.any[actor * table.words + at] ?? 0) | (table.mixed[actor * table.words + at] ?? 0)) & word) !== 0);
  return { mask, questions: bitsOf(mask, table.questions), eligible, actors: eligible.filter(speaks) };
}

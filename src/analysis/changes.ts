/** Where an actor takes another side than before (METHOD §2). */
import type { Corpus, HalfUnits } from '../corpus/corpus';
import type { Scope } from './scope';
import { isExtended, type StanceTable, unitsOf } from './table';
import { inTime } from './time';

/** One actor, two questions of one issue, opposite sides. */
export interface Change {
  /** Index into Corpus.issues. */
  readonly issue: number;
  /** Indices into Corpus.questions; `before` was put earlier, or stands earlier in the corpus. */
  readonly before: number;
  readonly after: number;
  /** Stances in half units, of opposite signs. */
  readonly from: HalfUnits;
  readonly to: HalfUnits;
  /** The same proposition key on both questions: a change of side. Else the actor took another side on a changed text. */
  readonly isSameProposition: boolean;
  /** One of the two stances is a bloc's and not the actor's own. */
  readonly isExtended: boolean;
}

interface Sided {
  readonly question: number;
  readonly issue: number;
  readonly proposition: string | undefined;
  readonly x: HalfUnits;
}

type Turn = readonly [before: Sided, after: Sided];

/** What an actor said on one side or the other, in order of time. */
function sidedOf(corpus: Corpus, table: StanceTable, scope: Scope, actor: number): Sided[] {
  return Array.from(scope.questions)
    .sort((a, b) => inTime(corpus, a, b))
    .flatMap((question) => {
      const x = unitsOf(table, actor, question);
      const { proposition } = corpus.questions[question]!;
      return typeof x === 'number' && x !== 0 ? [{ question, issue: corpus.issueOf[question]!, proposition, x }] : [];
    });
}

/** Each entry with the last one before it that is like it, where the two are on opposite sides. */
function turns(sided: readonly Sided[], isLike: (a: Sided, b: Sided) => boolean): Turn[] {
  return sided.flatMap((after, at) => {
    const before = sided.slice(0, at).findLast((entry) => isLike(entry, after));
    return before && before.x * after.x < 0 ? [[before, after] as const] : [];
  });
}

function isSameIssue(a: Sided, b: Sided): boolean {
  return a.issue === b.issue;
}

function isSameProposition(a: Sided, b: Sided): boolean {
  return isSameIssue(a, b) && a.proposition !== undefined && a.proposition === b.proposition;
}

/**
 * Changes of side of one actor on the questions in view, in order of time. A proposition that is put again is compared
 * with the last time it was put; a question on another text with the one before it in its issue. Neutral and mixed
 * stances are no side and are passed over.
 */
export function changesOf(corpus: Corpus, table: StanceTable, scope: Scope, actor: number): readonly Change[] {
  const sided = sidedOf(corpus, table, scope, actor);
  const onAnotherText = turns(sided, isSameIssue).filter(([before, after]) => !isSameProposition(before, after));
  return [...turns(sided, isSameProposition), ...onAnotherText]
    .map(([before, after]) => ({
      issue: after.issue,
      before: before.question,
      after: after.question,
      from: before.x,
      to: after.x,
      isSameProposition: isSameProposition(before, after),
      isExtended: [before, after].some(({ question }) => isExtended(table, actor, question)),
    }))
    .sort((a, b) => inTime(corpus, a.after, b.after) || inTime(corpus, a.before, b.before));
}

/** An actor, index into Corpus.actors, and a change of side. */
export interface Swing {
  readonly actor: number;
  readonly change: Change;
}

/**
 * Swing actors of a view (METHOD §4): every change of side between questions with the same proposition key, by actor,
 * those with most changes first, and of one actor in order of time.
 */
export function swingsOf(corpus: Corpus, table: StanceTable, scope: Scope): readonly Swing[] {
  return Array.from(scope.actors, (actor) =>
    changesOf(corpus, table, scope, actor)
      .filter((change) => change.isSameProposition)
      .map((change): Swing => ({ actor, change })),
  )
    .sort((p, q) => q.length - p.length)
    .flat();
}

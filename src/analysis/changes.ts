/** Where an actor takes another side than before (METHOD §2). */
import type { Corpus, HalfUnits } from '../corpus/corpus';
import type { Scope } from './scope';
import { isExtended, type StanceTable, unitsOf } from './table';
import { knownDateOf, sortedInTime } from './time';

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

/** What an actor said on one side or the other, in order of time; where no date is known nothing can have changed since. */
function sidedOf(corpus: Corpus, table: StanceTable, scope: Scope, actor: number): Sided[] {
  const sideOn = (question: number): HalfUnits => {
    const x = unitsOf(table, actor, question);
    return typeof x === 'number' ? x : 0;
  };
  const sided = Array.from(scope.questions).filter((question) => sideOn(question) !== 0 && knownDateOf(corpus, question) !== undefined);
  return sortedInTime(corpus, sided).map((question) => ({
    question,
    issue: corpus.issueOf[question]!,
    proposition: corpus.questions[question]!.proposition,
    x: sideOn(question),
  }));
}

/** Each entry with the last one before it that has the same key, where the two are on opposite sides; without a key there is none. */
function turns(sided: readonly Sided[], keyOf: (entry: Sided) => string | number | undefined): Turn[] {
  const last = new Map<string | number, Sided>();
  return sided.flatMap((after): Turn[] => {
    const key = keyOf(after);
    if (key === undefined) return [];
    const before = last.get(key);
    last.set(key, after);
    return before && before.x * after.x < 0 ? [[before, after]] : [];
  });
}

const propositionOf = ({ issue, proposition }: Pick<Sided, 'issue' | 'proposition'>): string | undefined =>
  proposition === undefined ? undefined : `${issue} ${proposition}`;

function isSameProposition(a: Sided, b: Sided): boolean {
  return a.proposition !== undefined && propositionOf(a) === propositionOf(b);
}

/**
 * Changes of side of one actor on the questions in view, in order of time. A proposition that is put again is compared
 * with the last time it was put; a question on another text with the one before it in its issue. Neutral and mixed
 * stances are no side and are passed over, and so are questions without a date.
 */
export function changesOf(corpus: Corpus, table: StanceTable, scope: Scope, actor: number): readonly Change[] {
  const sided = sidedOf(corpus, table, scope, actor);
  const rank = new Map(sided.map(({ question }, at) => [question, at]));
  const onAnotherText = turns(sided, ({ issue }) => issue).filter(([before, after]) => !isSameProposition(before, after));
  return [...turns(sided, propositionOf), ...onAnotherText]
    .map(([before, after]) => ({
      issue: after.issue,
      before: before.question,
      after: after.question,
      from: before.x,
      to: after.x,
      isSameProposition: isSameProposition(before, after),
      isExtended: [before, after].some(({ question }) => isExtended(table, actor, question)),
    }))
    .sort((a, b) => rank.get(a.after)! - rank.get(b.after)! || rank.get(a.before)! - rank.get(b.before)!);
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
  const again = { ...scope, questions: putAgain(corpus, scope) };
  return Array.from(scope.actors, (actor) =>
    changesOf(corpus, table, again, actor)
      .filter((change) => change.isSameProposition)
      .map((change): Swing => ({ actor, change })),
  )
    .sort((p, q) => q.length - p.length)
    .flat();
}

/** The questions in view whose proposition another question in view has too. */
function putAgain({ questions, issueOf }: Corpus, scope: Scope): Uint32Array {
  const times = new Map<string, number>();
  const keyOf = (question: number): string | undefined =>
    propositionOf({ issue: issueOf[question]!, proposition: questions[question]!.proposition });
  for (const question of scope.questions) {
    const key = keyOf(question);
    if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return scope.questions.filter((question) => (times.get(keyOf(question) ?? '') ?? 0) > 1);
}

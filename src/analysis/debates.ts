/** What is said for and against, as the sources give it: each argument under the one it belongs to. */
import type { Corpus } from '../corpus/corpus';
import type { Argument } from '../corpus/schema';

export const SIDES = ['for', 'against', 'concern'] as const;
export type Side = (typeof SIDES)[number];

/** An argument with those that hang under it, in the order of their numbers. */
export interface Point {
  readonly argument: Argument;
  readonly under: readonly Point[];
}

/** The arguments of one issue by the side of those that hang under none. */
export interface Debate {
  /** Index into Corpus.issues. */
  readonly issue: number;
  readonly sides: Readonly<Record<Side, readonly Point[]>>;
}

/** The question an argument is about: its own, or that of the argument above it; undefined where it is about the issue as a whole. */
export function questionOf(argument: Argument, byId: ReadonlyMap<string, Argument>): string | undefined {
  const parent = byId.get(argument.parent ?? '');
  return argument.question ?? (parent && questionOf(parent, byId));
}

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** Arguments as trees, A2 before A10. One whose parent is not given stands by itself. */
export function pointsOf(all: readonly Argument[]): readonly Point[] {
  const given = all.toSorted((a, b) => inOrder(a.id, b.id));
  const ids = new Set(given.map(({ id }) => id));
  const children = new Map<string | undefined, Argument[]>();
  for (const argument of given) {
    const list = children.get(argument.parent);
    if (list) list.push(argument);
    else children.set(argument.parent, [argument]);
  }
  const point = (argument: Argument): Point => ({ argument, under: (children.get(argument.id) ?? []).map(point) });
  return given.filter(({ parent }) => parent === undefined || !ids.has(parent)).map(point);
}

/** All arguments of some points, each before those under it. */
export const flattened = (points: readonly Point[]): readonly Argument[] =>
  points.flatMap(({ argument, under }) => [argument, ...flattened(under)]);

/**
 * The debates on these questions (indices into Corpus.questions), in the order of the issues. An argument that is
 * about no question belongs to every question of its issue.
 */
export function debatesOf(corpus: Corpus, questions: Iterable<number>): readonly Debate[] {
  const given = [...questions];
  const asked = new Set(given.map((question) => corpus.questions[question]?.id));
  const issues = new Set(given.map((question) => corpus.issueOf[question]));
  const byId = new Map(corpus.arguments.map((argument) => [argument.id, argument]));
  const shown = corpus.arguments.filter((argument) => {
    const about = questionOf(argument, byId);
    return about === undefined || asked.has(about);
  });
  return corpus.issues.flatMap(({ id }, issue) => {
    const points = issues.has(issue) ? pointsOf(shown.filter((argument) => argument.issue === id)) : [];
    const of = (side: Side): readonly Point[] => points.filter(({ argument }) => argument.side === side);
    return points.length === 0 ? [] : [{ issue, sides: { for: of('for'), against: of('against'), concern: of('concern') } }];
  });
}

const startOf = (text: string): string => text.slice(0, text.lastIndexOf('; ') + 1);

/** How most of these texts begin, up to and with their last ";"; '' where no two begin alike. Of equals the first. */
export function sharedStart(texts: readonly string[]): string {
  const starts = texts.map(startOf).filter(Boolean);
  const count = (start: string): number => starts.filter((other) => other === start).length;
  const [most = ''] = starts.toSorted((a, b) => count(b) - count(a));
  return count(most) > 1 ? most : '';
}

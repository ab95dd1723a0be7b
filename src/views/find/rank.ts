/** What a query finds, best first. */
import { plain } from '../filters/lists';

const FOUND_KINDS = ['actor', 'meeting', 'issue', 'question', 'group', 'source', 'action'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that can be found. */
export interface Findable {
  readonly kind: FoundKind;
  readonly title: string;
  /** Other names, full texts, places: searched, and shown where they are what was found. */
  readonly names: readonly string[];
  /** Found from their start only. */
  readonly codes: readonly string[];
}

/** What was found, and the other name that it was found by. */
export interface Hit<T extends Findable> {
  readonly entry: T;
  readonly by: string | null;
}

const NOT = 99;

/** Letters and digits only, without accents and case, words one space apart. */
function folded(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 0 the very text, 1 its start, 2 every word of the query starts a word, 3 every word is somewhere in it. */
function nearness(text: string, query: string): number {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  const words = text.split(' ');
  const asked = query.split(' ');
  if (asked.every((word) => words.some((one) => one.startsWith(word)))) return 2;
  return asked.every((word) => text.includes(word)) ? 3 : NOT;
}

interface Folded<T extends Findable> {
  readonly entry: T;
  readonly title: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

/** Entries made ready to be searched again and again. */
export function searchable<T extends Findable>(entries: readonly T[]): readonly Folded<T>[] {
  return entries.map((entry) => ({
    entry,
    title: folded(entry.title),
    names: entry.names.map(folded),
    codes: entry.codes.map(folded),
  }));
}

/** How near an entry comes, and the name that came nearest: its title goes before a code, and that before another name. */
function scored<T extends Findable>({ title, names, codes }: Folded<T>, query: string): readonly [score: number, name: number] {
  let best: readonly [number, number] = [3 * nearness(title, query), -1];
  for (const code of codes) {
    const near = nearness(code, query);
    if (near <= 1 && 3 * near + 1 < best[0]) best = [3 * near + 1, -1];
  }
  names.forEach((name, at) => {
    const score = 3 * nearness(name, query) + 2;
    if (score < best[0]) best = [score, at];
  });
  return best;
}

/**
 * What a query finds: the very name before its start, that before starts of words, and these before what is inside
 * words; then by kind, in the order above; then by title. An empty query finds nothing.
 */
export function find<T extends Findable>(entries: readonly Folded<T>[], asked: string): readonly Hit<T>[] {
  const query = folded(asked);
  if (query === '') return [];
  const collator = new Intl.Collator('en', { numeric: true });
  return entries
    .map((one) => ({ one, scored: scored(one, query) }))
    .filter(({ scored: [score] }) => score < 3 * NOT)
    .sort(
      (a, b) =>
        a.scored[0] - b.scored[0] ||
        FOUND_KINDS.indexOf(a.one.entry.kind) - FOUND_KINDS.indexOf(b.one.entry.kind) ||
        collator.compare(a.one.entry.title, b.one.entry.title),
    )
    .map(({ one: { entry }, scored: [, name] }) => ({ entry, by: entry.names[name] ?? null }));
}

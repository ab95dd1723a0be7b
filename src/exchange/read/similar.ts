/** Names that are probably one name written in two ways. They are shown to a person and never merged without one. */

export interface Likeness {
  readonly table: 'actor' | 'issue' | 'meeting';
  /** The rarer name, and the one it may be a slip of. */
  readonly from: string;
  readonly to: string;
  readonly counts: readonly [from: number, to: number];
}

/** Among more names than these only those that differ in case, accents and punctuation are looked for. */
const MANY = 5_000;
const MOST = 50;
/** Shorter names differ by one letter because they are different. */
const SHORTEST = 5;

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?the /, '')
    .trim();

const digitsOf = (key: string): string => key.replace(/\D+/g, ' ');

/** A word that counts or letters what stands before it, as in “COP B”, “Committee II” or “Part 2a”. */
const isOrdinal = (word: string): boolean => /^(?:\p{L}|[ivx]+|.*\p{N}.*)$/u.test(word);

/** Whether two names differ in such a word: then they are two of a series and not one thing written in two ways. */
function areOfSeries(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  const differ = (word: string, at: number): boolean => word !== others[at] && isOrdinal(word) && isOrdinal(others[at] ?? '');
  return words.length === others.length && words.some(differ);
}

const areAlike = (one: string, other: string): boolean => digitsOf(one) === digitsOf(other) && !areOfSeries(one, other);

/** The key itself and the key without each of its letters: two keys one slip apart share one of these. */
function neighboursOf(key: string): string[] {
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

/**
 * Pairs of names whose letters are the same, or of which one letter is another, missing, too many or displaced. Names
 * with different numbers in them are different, as are those of a series, “COP A” and “COP B”. At most fifty pairs.
 */
export function likenesses(table: Likeness['table'], names: readonly string[], counts: readonly number[]): Likeness[] {
  const found: Likeness[] = [];
  const met = new Map<string, number>();
  const paired = new Set<number>();
  const isFew = names.length <= MANY;
  names.forEach((name, at) => {
    const key = keyOf(name);
    if (key === '') return;
    const signs = isFew && key.length >= SHORTEST && key.length <= 200 ? neighboursOf(key) : [key];
    for (const sign of signs) {
      const other = met.get(sign);
      if (other === undefined) met.set(sign, at);
      else if (other !== at && !paired.has(at) && found.length < MOST && areAlike(keyOf(names[other] ?? ''), key)) {
        paired.add(at);
        const [rare, usual] = (counts[at] ?? 0) <= (counts[other] ?? 0) ? [at, other] : [other, at];
        found.push({ table, from: names[rare] ?? '', to: names[usual] ?? '', counts: [counts[rare] ?? 0, counts[usual] ?? 0] });
      }
    }
  });
  return found;
}

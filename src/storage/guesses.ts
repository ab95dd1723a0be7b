/** The shows of hands of this device: small, kept in localStorage, and never sent anywhere. */

/** Hands per side, in the order of the sides. */
export interface Guess {
  readonly scale: 'five' | 'three';
  readonly counts: readonly number[];
}

const KEY = 'caucus-guesses';
const LENGTHS = { five: 5, three: 3 } as const;

const isGuess = (value: unknown): value is Guess => {
  const { scale, counts } = (value ?? {}) as Partial<Guess>;
  return (
    (scale === 'five' || scale === 'three') &&
    Array.isArray(counts) &&
    counts.length === LENGTHS[scale] &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  );
};

function all(): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** What one guess is about: an actor on a question of a corpus. */
export const guessKey = (corpus: string, actor: string, question: string): string => JSON.stringify([corpus, actor, question]);

export function readGuess(key: string): Guess | null {
  const guess = all()[key];
  return isGuess(guess) ? guess : null;
}

/** Keeps a guess; a device that keeps nothing forgets it with the page. */
export function keepGuess(key: string, guess: Guess): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all(), [key]: guess }));
  } catch {
    // Shown all the same: it is in the box that is open.
  }
}

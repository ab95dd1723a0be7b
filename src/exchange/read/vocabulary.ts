/** Words of a positions table that are understood without asking, and words for which a meaning can be proposed. */
import { BASES, type Basis, KINDS, type Kind, STANCES, type Stance } from '../../corpus/vocabulary';

/** What a value of the stance column means; 'none' is no record. */
export type Meaning = Stance | 'none';

/** One form for values that differ in case, outer spaces and underscores only. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

const KNOWN: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...STANCES.map((stance) => [stance, stance] as const),
  ['yes', 'support'],
  ['no', 'opposition'],
  ['abstain', 'neutral'],
  ['agree', 'support'],
  ['disagree', 'opposition'],
  ['for', 'support'],
  ['against', 'opposition'],
]);

/**
 * Likely meanings; they are shown and asked about. A bare 0 has none: it is disagreement in DNA and passing in Polis; nor
 * has a 2: it is strong agreement on a scale from −2 and abstention in lists of votes in the United Nations.
 */
const LIKELY: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['y', 'support'],
  ['n', 'opposition'],
  ['1', 'support'],
  ['-1', 'opposition'],
  ['+', 'support'],
  ['-', 'opposition'],
  ['-2', 'opposition'],
  ['true', 'support'],
  ['false', 'opposition'],
  ['pro', 'support'],
  ['contra', 'opposition'],
  ['oui', 'support'],
  ['non', 'opposition'],
  ['sí', 'support'],
  ['si', 'support'],
  ['signed', 'support'],
  ['supports', 'support'],
  ['opposes', 'opposition'],
  ['oppose', 'opposition'],
  ['abstained', 'neutral'],
  ['abstention', 'neutral'],
  ['pass', 'neutral'],
  ['absent', 'none'],
  ['not-voting', 'none'],
  ['non-voting', 'none'],
  ['na', 'none'],
  ['n/a', 'none'],
  ['-99', 'none'],
]);

/** The stance that a value means without asking. */
export const knownStance = (value: string): Stance | undefined => KNOWN.get(plain(value));

/** What a value probably means, for a proposal. In a DNA project a boolean 0 is disagreement, which is DNA's own rule. */
export function likelyMeaning(value: string, isDna: boolean): Meaning | undefined {
  return isDna && plain(value) === '0' ? 'opposition' : (knownStance(value) ?? LIKELY.get(plain(value)));
}

export const STANCE_WORDS = [...KNOWN.keys()].join(', ');

const basisWords: ReadonlySet<string> = new Set(BASES);
const kindWords: ReadonlySet<string> = new Set(KINDS);

export function basisOf(value: string): Basis | undefined {
  const word = plain(value);
  return basisWords.has(word) ? (word as Basis) : undefined;
}

export function kindOf(value: string): Kind | undefined {
  const word = plain(value);
  return kindWords.has(word) ? (word as Kind) : undefined;
}

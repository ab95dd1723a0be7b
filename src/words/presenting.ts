/** The texts of presenting and guessing, which are loaded together with them. */
import { guess } from './en/guess';
import { present } from './en/present';

const en = { guess, present };

export type PresentingWords = typeof en;

export function presentingWords(): PresentingWords {
  return en;
}

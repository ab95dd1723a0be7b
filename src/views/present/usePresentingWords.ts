import { type PresentingWords, presentingWords } from '../../words/presenting';

/** The texts of presenting and guessing in the reader's language. */
export function usePresentingWords(): PresentingWords {
  return presentingWords();
}

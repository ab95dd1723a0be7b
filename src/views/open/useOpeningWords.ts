import { type OpeningWords, openingWords } from '../../words/opening';

/** The texts of opening a corpus, in the reader's language. */
export function useOpeningWords(): OpeningWords {
  return openingWords();
}

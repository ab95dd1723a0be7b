import { type DetailedWords, detailedWords } from '../../words/detailed';

/** The interface texts in the reader's language, those of the panels among them. */
export function useDetailedWords(): DetailedWords {
  return detailedWords();
}

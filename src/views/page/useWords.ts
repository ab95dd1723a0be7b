import { type Words, words } from '../../words/words';

/** The interface texts in the reader's language. */
export function useWords(): Words {
  return words();
}

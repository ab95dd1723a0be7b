import { type ListWords, listWords } from '../../words/lists';

/** The texts of the tables, loaded together with them. */
export function useListWords(): ListWords {
  return listWords();
}

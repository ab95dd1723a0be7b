import { type ComparedWords, comparedWords } from '../../words/compared';

/** The texts of the comparison, loaded together with it. */
export function useComparedWords(): ComparedWords {
  return comparedWords();
}

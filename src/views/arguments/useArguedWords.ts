import { type ArguedWords, arguedWords } from '../../words/argued';

/** The texts of the arguments, loaded together with them. */
export function useArguedWords(): ArguedWords {
  return arguedWords();
}

import { type HelpingWords, helpingWords } from '../../words/helping';

/** The texts of the page of help, loaded together with it. */
export function useHelpingWords(): HelpingWords {
  return helpingWords();
}

/** The texts of the page of help, which are loaded together with it. */
import { help } from './en/help';

export type HelpingWords = typeof help;

export function helpingWords(): HelpingWords {
  return help;
}

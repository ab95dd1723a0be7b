/** The texts of the arguments, which are loaded together with them. */
import { argued } from './en/argued';

export type ArguedWords = typeof argued;

export function arguedWords(): ArguedWords {
  return argued;
}

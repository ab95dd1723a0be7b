/** The texts of the comparison, which are loaded together with it. */
import { compared } from './en/compared';

export type ComparedWords = typeof compared;

export function comparedWords(): ComparedWords {
  return compared;
}

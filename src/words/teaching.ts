/** The texts of tours, which are loaded together with them. */
import { tours } from './en/tours';

export type TeachingWords = typeof tours;

export function teachingWords(): TeachingWords {
  return tours;
}

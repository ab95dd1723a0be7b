import { type TeachingWords, teachingWords } from '../../words/teaching';

/** The texts of tours in the reader's language. */
export function useTourWords(): TeachingWords {
  return teachingWords();
}

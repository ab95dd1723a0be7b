import { type TimedWords, timedWords } from '../../words/timed';

/** The texts of the strip of time, loaded together with it. */
export function useTimedWords(): TimedWords {
  return timedWords();
}

/** The texts of the strip of time, which are loaded together with it. */
import { timed } from './en/timed';

export type TimedWords = typeof timed;

export function timedWords(): TimedWords {
  return timed;
}

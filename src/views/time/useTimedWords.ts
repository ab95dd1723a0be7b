import { timed } from '../../words/en/timed';
import { partHook } from '../page/wordsHook';

/** The texts of the strip of time. */
export const useTimedWords = partHook('timed', timed);

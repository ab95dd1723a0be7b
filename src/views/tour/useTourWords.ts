import { tours } from '../../words/en/tours';
import { partHook } from '../page/wordsHook';

/** The texts of tours. */
export const useTourWords = partHook('tours', tours);

import { presenting } from '../../words/presenting';
import { wordsHook } from '../page/wordsHook';

/** The texts of presenting and guessing. */
export const usePresentingWords = wordsHook(presenting);

import { opening } from '../../words/opening';
import { wordsHook } from '../page/wordsHook';

/** The texts of opening a corpus. */
export const useOpeningWords = wordsHook(opening);

import { words } from '../../words/words';
import { wordsHook } from './wordsHook';

/** The interface texts in the language of now. */
export const useWords = wordsHook(words);

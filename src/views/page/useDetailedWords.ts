import { detailed } from '../../words/detailed';
import { wordsHook } from './wordsHook';

/** The interface texts in the language of now, those of the panels among them. */
export const useDetailedWords = wordsHook(detailed);

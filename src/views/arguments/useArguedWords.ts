import { argued } from '../../words/en/argued';
import { partHook } from '../page/wordsHook';

/** The texts of the arguments. */
export const useArguedWords = partHook('argued', argued);

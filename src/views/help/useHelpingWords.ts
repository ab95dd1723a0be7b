import { help } from '../../words/en/help';
import { partHook } from '../page/wordsHook';

/** The texts of the page of help. */
export const useHelpingWords = partHook('help', help);

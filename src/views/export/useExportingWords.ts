import { exporting } from '../../words/exporting';
import { wordsHook } from '../page/wordsHook';

/** The interface texts in the language of now, those of the exports among them. */
export const useExportingWords = wordsHook(exporting);

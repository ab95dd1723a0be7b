import { draft } from '../../words/en/draft';
import { partHook } from '../page/wordsHook';

export type DraftWords = typeof draft;

/** The texts of coding. */
export const useDraftWords = partHook('draft', draft);

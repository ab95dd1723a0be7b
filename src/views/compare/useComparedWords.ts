import { compared } from '../../words/en/compared';
import { partHook } from '../page/wordsHook';

/** The texts of the comparison. */
export const useComparedWords = partHook('compared', compared);

import { lists } from '../../words/en/lists';
import { partHook } from '../page/wordsHook';

/** The texts of the tables. */
export const useListWords = partHook('lists', lists);

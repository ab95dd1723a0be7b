import { map } from '../../words/en/map';
import { partHook } from '../page/wordsHook';

/** The texts of the map. */
export const useMapWords = partHook('map', map);

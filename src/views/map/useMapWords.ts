import { type MapWords, mapWords } from '../../words/mapped';

/** The texts of the map, loaded together with it. */
export function useMapWords(): MapWords {
  return mapWords();
}

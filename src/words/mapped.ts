/** The texts of the map, which are loaded together with it. */
import { map } from './en/map';

export type MapWords = typeof map;

export function mapWords(): MapWords {
  return map;
}

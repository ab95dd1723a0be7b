/** The texts of the tables, which are loaded together with them. */
import { lists } from './en/lists';

export type ListWords = typeof lists;

export function listWords(): ListWords {
  return lists;
}

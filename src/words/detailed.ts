/** The interface texts with those of the panels, which are loaded together with them. */
import { coalitionPanel } from './en/coalitionPanel';
import { details } from './en/details';
import { find } from './en/find';
import { tie } from './en/tie';
import { type Words, words } from './words';

export interface DetailedWords extends Words {
  readonly coalitionPanel: typeof coalitionPanel;
  readonly details: typeof details;
  readonly find: typeof find;
  readonly tie: typeof tie;
}

const en: DetailedWords = { ...words(), coalitionPanel, details, find, tie };

export function detailedWords(): DetailedWords {
  return en;
}

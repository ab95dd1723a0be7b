/** The interface texts with those of the panels, which are loaded together with them. */
import { coalitionPanel } from './en/coalitionPanel';
import { details } from './en/details';
import { large } from './en/large';
import { tie } from './en/tie';
import { type Words, words } from './words';

export interface DetailedWords extends Words {
  readonly coalitionPanel: typeof coalitionPanel;
  readonly details: typeof details;
  readonly large: typeof large;
  readonly tie: typeof tie;
}

const en: DetailedWords = { ...words(), coalitionPanel, details, large, tie };

export function detailedWords(): DetailedWords {
  return en;
}

/** The interface texts with those of the panels, which are loaded together with them. */
import { coalitionPanel } from './en/coalitionPanel';
import { details } from './en/details';
import { tie } from './en/tie';
import { typical } from './en/typical';
import { type Words, words } from './words';

export interface DetailedWords extends Words {
  readonly coalitionPanel: typeof coalitionPanel;
  readonly details: typeof details;
  readonly tie: typeof tie;
  readonly typical: typeof typical;
}

const en: DetailedWords = { ...words(), coalitionPanel, details, tie, typical };

export function detailedWords(): DetailedWords {
  return en;
}

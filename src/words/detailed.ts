/** The interface texts with those of the panels, which are loaded together with them. */
import { coalitionPanel } from './en/coalitionPanel';
import { details } from './en/details';
import { tie } from './en/tie';
import { whatIf } from './en/whatIf';
import { type Words, words } from './words';

export interface DetailedWords extends Words {
  readonly coalitionPanel: typeof coalitionPanel;
  readonly details: typeof details;
  readonly tie: typeof tie;
  readonly whatIf: typeof whatIf;
}

const en: DetailedWords = { ...words(), coalitionPanel, details, tie, whatIf };

export function detailedWords(): DetailedWords {
  return en;
}

/** The interface texts with those of the panels, which are loaded together with them. */
import { coalitionDetails } from './en/coalitionDetails';
import { coalitionPanel } from './en/coalitionPanel';
import { details } from './en/details';
import { find } from './en/find';
import { large } from './en/large';
import { position } from './en/position';
import { newVersion } from './en/newVersion';
import { tie } from './en/tie';
import { turns } from './en/turns';
import { typical } from './en/typical';
import { whatIf } from './en/whatIf';
import { type Words, words } from './words';

export interface DetailedWords extends Words {
  readonly coalitionDetails: typeof coalitionDetails;
  readonly coalitionPanel: typeof coalitionPanel;
  readonly details: typeof details;
  readonly find: typeof find;
  readonly large: typeof large;
  readonly position: typeof position;
  readonly newVersion: typeof newVersion;
  readonly tie: typeof tie;
  readonly turns: typeof turns;
  readonly typical: typeof typical;
  readonly whatIf: typeof whatIf;
}

const en: DetailedWords = {
  ...words(),
  coalitionDetails,
  coalitionPanel,
  details,
  find,
  large,
  newVersion,
  position,
  tie,
  turns,
  typical,
  whatIf,
};

export function detailedWords(): DetailedWords {
  return en;
}

/** The English texts with those of the panels, which are loaded together with them. */
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
import { words } from './words';

export const detailed = {
  ...words,
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

export type DetailedWords = typeof detailed;

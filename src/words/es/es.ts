import type { Pack } from '../pack';
import { argued } from './argued';
import { coalitionDetails } from './coalitionDetails';
import { coalitionPanel } from './coalitionPanel';
import { coalitions } from './coalitions';
import { compare } from './compare';
import { compared } from './compared';
import { details } from './details';
import { draft } from './draft';
import { evidence } from './evidence';
import { exports } from './exports';
import { filters } from './filters';
import { find } from './find';
import { flaws } from './flaws';
import { floors } from './floors';
import { guess } from './guess';
import { help } from './help';
import { kept } from './kept';
import { large } from './large';
import { legend } from './legend';
import { lists } from './lists';
import { looks } from './looks';
import { map } from './map';
import { mapping } from './mapping';
import { matrix } from './matrix';
import { method } from './method';
import { newVersion } from './newVersion';
import { open } from './open';
import { page } from './page';
import { picture } from './picture';
import { position } from './position';
import { present } from './present';
import { sentence } from './sentence';
import { tie } from './tie';
import { timed } from './timed';
import { tours } from './tours';
import { turns } from './turns';
import { typical } from './typical';
import { whatIf } from './whatIf';

/** Every text in Spanish. */
export const es: Pack = {
  argued,
  coalitionDetails,
  coalitionPanel,
  coalitions,
  compare,
  compared,
  details,
  draft,
  evidence,
  exports,
  filters,
  find,
  flaws,
  floors,
  guess,
  help,
  kept,
  large,
  legend,
  lists,
  looks,
  map,
  mapping,
  matrix,
  method,
  newVersion,
  open,
  page,
  picture,
  position,
  present,
  sentence,
  tie,
  timed,
  tours,
  turns,
  typical,
  whatIf,
};

import type { evidence as english } from '../en/evidence';
import { date } from './forms';

export const evidence: typeof english = {
  date: (given) => (given === undefined ? 'date inconnue' : date(given)),
  span: (from: string, to: string | undefined): string =>
    from === '1900' && to === '2100' ? 'date inconnue' : to === undefined || to === from ? date(from) : `du ${date(from)} au ${date(to)}`,
  basis: { record: 'consigné', reported: 'rapporté', rumoured: 'rumeur', inferred: 'déduit' },
  basisHint: {
    record: 'un vote, une signature, un procès-verbal ou le texte même de l’acteur',
    reported: 'un témoin ou la presse le dit',
    rumoured: 'bruit de couloir, de l’aveu même de la source',
    inferred: 'le raisonnement de l’auteur',
  },
  noStance: 'aucune position rapportée',
  condition: 'Condition :',
  doubt: 'Douteux :',
  onBehalfOf: 'Au nom de',
  source: 'Source :',
  opensElsewhere: '(s’ouvre dans un nouvel onglet)',
  lowConfidence: 'une source à lire avec prudence',
  readPart: (read: string): string => `lu : ${read}`,
};

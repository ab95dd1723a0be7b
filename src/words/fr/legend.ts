import type { legend as english } from '../en/legend';
import { n } from './forms';

export const legend: typeof english = {
  title: 'Légende',
  ties: 'Lignes',
  aligned: 'alignés',
  opposed: 'opposés',
  mixed: 'mixte : les deux, l’écart ne dépassant pas un tiers',
  doubtful: 'creux : par rumeur ou déduction seulement',
  noTie: 'pas de ligne : aucune question commune, aucun parti pris, ou non tracée ici',
  width: 'Plus épais : plus de questions communes. Plus fort : plus unilatéral.',
  kinds: { state: 'État', bloc: 'bloc', organisation: 'organisation', constituency: 'collège', person: 'personne' },
  colourBy: 'Colorer les signes par',
  byGroup: 'groupe',
  plain: 'rien',
  byStance: (question: string): string => `position : ${question}`,
  others: 'aucun de ceux-ci',
  stances: {
    support: 'soutien',
    'qualified-support': 'soutien avec réserves',
    neutral: 'neutre',
    mixed: 'positions contradictoires',
    'qualified-opposition': 'opposition conditionnelle',
    opposition: 'opposition',
  },
  noRecord: 'aucune position connue',
  supposed: 'hypothétique, non consigné',
  drawnHint: 'Quels traits sont tracés ; rien n’est recompté',
  colourByHint: 'Ce que dit la couleur d’une marque : son groupe, ou sa position sur une question',
  drawn: 'Tracer',
  allLines: (ties: number): string => `les ${n(ties)} lignes`,
  allLinesHint: 'Au lieu des oppositions les plus fortes et des plus proches de chaque acteur',
  tieFilters: { all: 'toutes les lignes', aligned: 'alignés seulement', opposed: 'opposés seulement', mixed: 'mixtes seulement' },
  lineFilters: { all: 'toutes les lignes', aligned: 'au-dessus seulement', opposed: 'au-dessous seulement', mixed: 'mixtes seulement' },
  care:
    'Les positions ne sont connues que là où une affaire fut disputée et consignée ; ce qui fut convenu sans débat est invisible ici. ' +
    'Une ligne est un décompte sur les questions affichées, non une amitié. La distance suggère, elle ne prouve pas.',
};

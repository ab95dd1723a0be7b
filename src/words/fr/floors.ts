import type { floors as english } from '../en/floors';
import { list, n, of } from './forms';

export const floors: typeof english = {
  floor: (question: string): string => `Répartition : ${question}`,
  columns: {
    support: 'Soutien',
    qualifiedSupport: 'Soutien avec réserves',
    neutral: 'Neutre',
    mixed: 'Positions contradictoires',
    qualifiedOpposition: 'Opposition conditionnelle',
    opposition: 'Opposition',
  },
  hints: {
    support: 'Pour la proposition telle quelle',
    qualifiedSupport: 'Suit, en exprimant des réserves',
    neutral: 'Ne prend pas parti, ou s’est abstenu',
    mixed: 'Des pièces d’égale valeur qui diffèrent',
    qualifiedOpposition: 'Contre telle quelle, et dit ce qui y changerait quelque chose',
    opposition: 'Contre',
  },
  count: n,
  tally: 'Combien se tiennent où',
  nobody: 'personne de connu',
  unnamed: (who: string): string => `sans nom : ${who}`,
  extended: 'par son bloc',
  uncertain: 'par rumeur ou déduction seulement',
  supposed: (recorded: string): string => `hypothétique ; consigné : ${recorded}`,
  nothing: 'rien',
  hypothetical: 'Hypothétique',
  supposedAway: (names: readonly string[]): string => `Par hypothèse sans position connue ici : ${list(names)}.`,
  doubtful: '(douteux)',
  doubtfulKey:
    'Bord tireté : connu par rumeur ou déduction seulement, ou, avec un point d’interrogation, douteux pour la raison donnée dans les détails.',
  rules: { consensus: 'par consensus', vote: 'par vote', signature: 'par signature', none: 'non soumis à décision' },
  results: {
    adopted: 'Adopté',
    'not-adopted': 'Non adopté',
    'no-decision': 'Sans décision',
    deferred: 'Reporté',
    withdrawn: 'Retiré',
  },
  superseded: (what: string): string => `Plus tard : ${what}`,
  moreFloors: (value: number): string => `Montrer ${n(value)} ${of(value, 'question', 'questions')} de plus`,
  didNotVote: (value: number): string => `N’ont pas voté : ${n(value)}`,
  silent: (value: number): string => `Présents, sans position connue : ${n(value)}`,
  hidden: (value: number): string =>
    `La position de ${n(value)} ${of(value, 'autre acteur', 'autres acteurs')} sur cette question est connue ; les filtres ${of(value, 'l’écartent', 'les écartent')}.`,
  noRecord: 'De tous les autres, aucune position n’est connue ici. Ce n’est ni consentement ni neutralité.',
};

import type { picture as english } from '../en/picture';
import { n, some, two } from './forms';

export const picture: typeof english = {
  region: 'Image',
  network: (actors: number, ties: number): string => `Réseau de ${some(actors, 'acteur', 'acteurs')} et ${some(ties, 'lien', 'liens')}`,
  atOnePlace: (actors: number): string => `${n(actors)} au même endroit`,
  actor: (name: string, stands: string, aligned: number, opposed: number, mixed: number): string =>
    `${name}, ${stands && `${stands} ; `}aligné avec ${n(aligned)}, opposé à ${n(opposed)}, mixte avec ${n(mixed)}`,
  stands: (stance: string | undefined, question: string): string => `${stance ?? 'aucune position connue'} sur ${question}`,
  place: (at: number, all: number): string => ` ; ${n(at)} sur ${n(all)}`,
  supposed: ', hypothétique',
  stances: {
    support: 'pour',
    'qualified-support': 'pour (avec réserves)',
    neutral: 'neutre',
    mixed: 'des deux côtés',
    'qualified-opposition': 'opposé (sous condition)',
    opposition: 'opposé',
  },
  tie: { aligned: 'alignés', opposed: 'opposés', mixed: 'mixte' },
  line: { aligned: 'plus proches que la paire typique', opposed: 'moins proches que la paire typique', mixed: 'mixte' },
  tieOf: (a: string, b: string, kind: string, agree: number, oppose: number, shared: number): string =>
    `${a} et ${b} : ${kind} ; alignés sur ${two(agree)}, opposés sur ${two(oppose)}, de ${some(shared, 'question commune', 'questions communes')}`,
  doubtful: ' ; par rumeur ou déduction seulement',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  astray: 'Aucun acteur ici.',
  zoomWhole: 'Montrer toute l’image',
  letGo: 'Relâcher les acteurs déplacés',
  keys: 'Les flèches suivent les liens, Entrée sélectionne, Échap efface, plus et moins agrandissent et réduisent, 0 montre tout.',
  empty: {
    'no-questions': {
      title: 'Ces filtres ne laissent aucune question',
      text: 'Les réunions, sujets et dates choisis n’ont aucune question en commun.',
    },
    'no-actors': {
      title: 'Ces filtres ne laissent aucun acteur',
      text: 'Personne n’est à la fois d’un type coché et, là où des groupes sont choisis, membre de l’un d’eux à cette date.',
    },
    'no-records': {
      title: 'Ici, aucune position n’est connue',
      text: 'Sur les questions que laissent les filtres, aucun acteur choisi n’a de position sur les fondements choisis. Ce n’est preuve ni de silence ni de consentement.',
    },
    way: 'Réinitialiser les filtres',
  },
};

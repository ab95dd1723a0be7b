import type { map as english } from '../en/map';
import { n, some, two } from './forms';

export const map: typeof english = {
  language: 'fr',
  label: (shown) => `Carte de ${some(shown, 'État', 'États')}`,
  keys: 'Les flèches vont à l’État suivant dans cette direction, Origine et Fin au premier et au dernier par le nom, Entrée sélectionne, Échap efface, plus et moins agrandissent et réduisent, 0 montre tout.',
  showsHint: 'Les couleurs disent la position sur une question, ou l’accord avec un État',
  shows: 'La carte montre',
  shades: { stance: 'la position sur', agreement: 'l’accord avec' },
  caption: { stance: 'Position sur', agreement: 'Accord avec' },
  question: 'Question',
  state: 'Acteur',
  attended: (name) => (name === null ? 'ce qui est sélectionné' : `ce qui est sélectionné : ${name}`),
  choose: 'Sélectionnez un État sur la carte, ou choisissez-en un ci-dessus, pour voir combien les autres s’accordent avec lui.',
  agreement: (value, other, tie, shared) =>
    `accord avec ${other} ${two(value)}, ${tie}, sur ${some(shared, 'question commune', 'questions communes')}`,
  ties: ['aucun lien', 'alignés', 'opposés', 'mixte'],
  noAgreement: (other) => `accord avec ${other} inconnu`,
  itself: 'celui auquel on compare',
  nothingChosen: 'rien à quoi comparer',
  keyLabel: 'Légende',
  range: (low, high) => `de ${two(low)} à ${two(high)}`,
  unknown: 'aucune question commune',
  noRecord: 'aucune position connue à ce sujet',
  nobody: 'hors de cette vue, ou à aucun État',
  count: (value) => `(${n(value)})`,
  elsewhere: 'Pas sur la carte',
  borders: 'Les frontières sont pâles et ne disent rien du statut',
  note:
    'Les surfaces sont fidèles (Equal Earth). Un petit État a un disque, déplacé là où des disques se couvriraient. ' +
    'Les frontières sont celles de Natural Earth au 1:110 millions, tracées selon qui contrôle le terrain et non qui le revendique. ' +
    'La Crimée, les îles Malouines (Falkland), le Kosovo, Chypre-Nord, le Somaliland, Taïwan et le Sahara occidental sont tiretés et sans couleur, à moins que le corpus ne les ait pour acteurs. ' +
    'Les territoires ne prennent pas la couleur de leur État ; l’Antarctique est laissé de côté.',
};

import type { whatIf as english } from '../en/whatIf';
import { n, some } from './forms';

export const whatIf: typeof english = {
  banner: 'Positions hypothétiques',
  mark: 'Hypothétique',
  intro: 'Hypothétique :',
  one: (actor, stance) => `${actor} : ${stance}`,
  recorded: (stance) => `consigné : ${stance}`,
  onRecord: 'Consigné :',
  notRecorded: 'rien de consigné',
  more: (count) => `et ${n(count)} de plus`,
  clear: 'Effacer l’hypothèse',
  clearHint: 'Revenir partout à ce qui est consigné',
  panel: (count) =>
    `Une hypothèse est posée : ${some(count, 'position n’est pas celle qui est consignée', 'positions ne sont pas celles qui sont consignées')}. Décomptes, liens et coalitions la suivent.`,
  stamp: (count) => `Hypothétique : ${some(count, 'position non consignée', 'positions non consignées')}`,
  stampOne: (actor, question, stance) => `Hypothétique : ${actor} sur « ${question} » : ${stance}`,
  tie: 'Hypothétique : ce lien repose sur une position qui n’est pas consignée.',
  change: '(hypothétique)',
  remark: (recorded) => `hypothétique ; ${recorded}`,
  title: 'Et si…',
  hint: 'Supposez une autre position d’un acteur, ou une là où aucune n’est connue, et voyez ce qui s’ensuit. C’est marqué partout et dure jusqu’à ce qu’on l’efface.',
  actor: 'Acteur',
  choose: 'Choisir un acteur…',
  withRecord: 'Position connue ici',
  withoutRecord: 'Aucune position connue ici',
  stanceOf: (actor) => `Position de ${actor}`,
  noRecord: 'aucune position',
  isRecorded: '(consigné)',
  supposed: (count) => `Supposé ici (${n(count)})`,
  back: (actor) => `Revenir à ce qui est consigné de ${actor}`,
};

import type { compared as english } from '../en/compared';
import { n, some } from './forms';

const actors = (count: number): string => some(count, 'acteur', 'acteurs');

export const compared: typeof english = {
  look: 'Comparaison',
  what: 'Comparer',
  types: { meeting: 'deux réunions', issue: 'deux sujets', time: 'deux périodes' },
  sides: ['Premier côté', 'Autre côté'],
  and: 'et',
  later: 'puis',
  inView: 'ce qui est affiché',
  choose: 'choisir…',
  from: 'de',
  to: 'à',
  side: (side, what) => `${side} : ${what}`,
  open: { from: 'le début', to: 'la fin' },
  period: (from, to) => `de ${from ?? 'le début'} à ${to ?? 'la fin'}`.replace('de le', 'du'),
  start: 'Choisissez l’autre côté auquel comparer ce qui est affiché.',
  nothing: 'De ce côté, aucune position n’est connue.',
  counts: (who, questions) => `${actors(who)}, ${some(questions, 'question', 'questions')}`,
  picture: (name, who, ties) => `${name} : ${actors(who)} et ${some(ties, 'lien', 'liens')}, à leurs places des deux côtés réunis`,
  ties: (aligned, opposed, mixed) => `${n(aligned)} alignés, ${n(opposed)} opposés, ${n(mixed)} mixtes`,
  places:
    'Chacun se tient à la même place des deux côtés : celle de toutes les questions des deux réunies. Cercle tireté : de ce côté seulement. Cercle plein : a changé de parti.',
  came: (count) => `Venus (${n(count)})`,
  went: (count) => `Partis (${n(count)})`,
  cameHint: 'Position connue de l’autre côté seulement',
  wentHint: 'Position connue du premier côté seulement',
  nobody: 'Personne',
  stayed: (count) => `${some(count, 'acteur connu', 'acteurs connus')} des deux côtés`,
  slopes: 'Qui se tient ailleurs',
  changed: (side, otherText) => {
    const first =
      side === 0
        ? 'Personne n’a changé de parti sur une proposition posée de nouveau'
        : `${some(side, 'acteur a changé', 'acteurs ont changé')} de parti sur une proposition posée de nouveau`;
    return otherText === 0
      ? `${first}.`
      : `${first} ; ${some(otherText, 'a pris', 'ont pris')} le parti contraire sur un autre texte du même sujet.`;
  },
  noMatch:
    'Aucune question de l’autre côté ne pose de nouveau une proposition ou un sujet du premier avec les mêmes acteurs ; personne ne peut donc avoir changé de parti.',
  same: 'La même proposition',
  otherText: 'Un autre texte sur le même sujet : pas en soi un changement de parti',
  kept: (count) => `${some(count, 'acteur a gardé', 'acteurs ont gardé')} sa position`.replace('ont gardé sa', 'ont gardé leur'),
  moved: (count, from, to) => `${n(count)} de ${from} à ${to}`,
  slope: (moved, kept) => `Pentes de ${actors(moved)} en mouvement ; ${n(kept)} sans changement`,
  more: (count) => `${some(count, 'autre paire', 'autres paires')} de questions`,
};

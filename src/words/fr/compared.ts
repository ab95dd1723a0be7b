import type { compared as english } from '../en/compared';
import { n, some } from './forms';

const actors = (count: number): string => some(count, 'acteur', 'acteurs');

export const compared: typeof english = {
  look: 'Comparaison',
  what: 'Comparer',
  whatHint: 'Ce en quoi les deux côtés diffèrent ; les autres filtres valent pour les deux',
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
  drawnAs: 'Présentation',
  drawn: { sides: 'Côte à côte', differences: 'Différences' },
  drawnHints: {
    sides: 'Deux réseaux aux mêmes places',
    differences: 'Une seule image : qui est venu, qui est parti, qui a changé de camp, quels liens ont changé de sens',
  },
  differences: {
    picture: (who, ties) => `Différences des deux côtés : ${actors(who)}, ${some(ties, 'lien changé', 'liens changés')}`,
    from: (before, after) => `De ${before} à ${after} :`,
    said: (came, went, turned, ties) =>
      `${some(came, 'venu', 'venus')}, ${some(went, 'parti', 'partis')}, ${turned === 0 ? 'personne n’a changé de camp' : some(turned, 'a changé de camp', 'ont changé de camp')} sur la même proposition ; liens : ${some(ties.changed, 'changé', 'changés')}, ${some(ties.new, 'nouveau', 'nouveaux')}, ${some(ties.gone, 'disparu', 'disparus')}.`,
    some: (most) => `${n(most)} sont tracés : d’abord les liens changés, puis les nouveaux, puis les disparus.`,
    actor: (name, way, isTurned, ties, at, all) =>
      `${name}, ${{ came: 'venu', went: 'parti', stayed: 'des deux côtés' }[way]}${isTurned ? ', a changé de camp' : ''} ; liens : ${some(ties.changed, 'changé', 'changés')}, ${some(ties.new, 'nouveau', 'nouveaux')}, ${some(ties.gone, 'disparu', 'disparus')} ; ${n(at)} sur ${n(all)}`,
    keys: 'Les flèches suivent les liens changés, Entrée sélectionne, Échap efface.',
    words: { none: 'aucun lien', aligned: 'aligné', opposed: 'opposé', mixed: 'mixte' },
    turn: (a, b, from, to) => `${a} et ${b} : de ${from} à ${to}`,
    key: 'Comment lire les différences',
    marks: { came: 'venu', went: 'parti', turned: 'a changé de camp' },
    lines: {
      changed: 'lien d’une autre sorte avant : losange uni si aligné, barré si opposé, pointé si mixte',
      new: 'nouveau lien',
      gone: 'lien disparu',
    },
    kinds: 'Bleu plein : aligné, orange tireté : opposé, violet pointillé : mixte. Un lien pareil des deux côtés n’est pas tracé.',
    onSide: (name) => `De l’autre côté : ${name}`,
    became: (before, from, after, to) => `${before} : ${from} ; ${after} : ${to}.`,
  },
  start: 'Choisissez l’autre côté auquel comparer ce qui est affiché.',
  nothing: 'De ce côté, aucune position n’est connue.',
  counts: (who, questions) => `${actors(who)}, ${some(questions, 'question', 'questions')}`,
  picture: (name, who, ties) => `${name} : ${actors(who)} et ${some(ties, 'lien', 'liens')}, à leurs places des deux côtés réunis`,
  ties: (aligned, opposed, mixed) => `${n(aligned)} alignés, ${n(opposed)} opposés, ${n(mixed)} mixtes`,
  places:
    'Chacun se tient à la même place des deux côtés : celle de toutes les questions des deux réunies. Cercle tireté : de ce côté seulement. Cercle plein : a changé de camp.',
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
        ? 'Personne n’a changé de camp sur une proposition posée de nouveau'
        : `${some(side, 'acteur a changé', 'acteurs ont changé')} de camp sur une proposition posée de nouveau`;
    return otherText === 0
      ? `${first}.`
      : `${first} ; ${some(otherText, 'a pris', 'ont pris')} le parti contraire sur un autre texte du même sujet.`;
  },
  noMatch:
    'Aucune question de l’autre côté ne pose de nouveau une proposition ou un sujet du premier avec les mêmes acteurs ; personne ne peut donc avoir changé de camp.',
  same: 'La même proposition',
  otherText: 'Un autre texte sur le même sujet : pas en soi un changement de camp',
  kept: (count) => `${some(count, 'acteur a gardé', 'acteurs ont gardé')} sa position`.replace('ont gardé sa', 'ont gardé leur'),
  moved: (count, from, to) => `${n(count)} de ${from} à ${to}`,
  slope: (moved, kept) => `Pentes de ${actors(moved)} en mouvement ; ${n(kept)} sans changement`,
  more: (count) => `${some(count, 'autre paire', 'autres paires')} de questions`,
};

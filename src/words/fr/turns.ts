import type { turns as english } from '../en/turns';
import { n, some, two } from './forms';

export const turns: typeof english = {
  title: 'Qu’est-ce qui change si…',
  question: 'La même vue sous deux fondements : comment une position doit être connue pour compter.',
  believed: 'On croit',
  sides: ['premier côté', 'autre côté'],
  believe: (side) => `Fondements : ${side}`,
  bases: { record: 'seulement ce qui est consigné', reported: '+ rapporté', rumoured: '+ rumeur', inferred: '+ déduit' },
  rows: {
    actors: 'Acteurs',
    questions: 'Questions avec position',
    dyads: 'Paires avec une question commune',
    aligned: 'Alignées',
    opposed: 'Opposées',
    mixed: 'Mixtes',
    fit: 'Ajustement des coalitions',
  },
  number: n,
  fit: (value) => (value === undefined ? '–' : two(value)),
  fitHint:
    'Ajustement des meilleures coalitions d’une brève recherche, la même des deux côtés ; il peut donc être moindre que dans le panneau des coalitions.',
  same: 'Les mêmes fondements des deux côtés : rien ne bascule.',
  none: 'Aucun lien ne bascule : que l’on croie l’un ou l’autre, chaque paire d’acteurs se tient de même.',
  total: (count) => `Liens qui basculent (${n(count)})`,
  kinds: {
    turned: (count) => `Changent de sens (${n(count)})`,
    toMixed: (count) => `Deviennent mixtes (${n(count)})`,
    fromMixed: (count) => `Ne sont plus mixtes (${n(count)})`,
    appears: (count) => `Apparaissent (${n(count)})`,
    vanishes: (count) => `Disparaissent (${n(count)})`,
  },
  words: { none: 'aucun lien', aligned: 'alignés', opposed: 'opposés', mixed: 'mixte' },
  turn: (a, b, from, to) => `${a} – ${b} : de ${from} à ${to}`,
  counts: (basis, a, d, shared) =>
    shared === 0
      ? `${basis} : aucune question commune.`
      : `${basis} : alignés sur ${two(a)}, opposés sur ${two(d)}, de ${some(shared, 'question commune', 'questions communes')}.`,
  inView: 'Ce lien dans la vue',
  more: (count) => `En montrer ${n(count)} de plus`,
};

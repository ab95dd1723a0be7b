import type { coalitionDetails as english } from '../en/coalitionDetails';
import { list, n, of, percent, some } from './forms';

type Sides = Parameters<(typeof english)['stand']>[0];

function sides({ for: up, neutral, against }: Sides): string {
  const parts = [
    up > 0 && `${n(up)} pour`,
    neutral > 0 && `${n(neutral)} ${of(neutral, 'neutre', 'neutres')}`,
    against > 0 && `${n(against)} contre`,
  ];
  return list(parts.filter((part) => part !== false));
}

export const coalitionDetails: typeof english = {
  title: (names, more) => (more === 0 ? list(names) : `${names.join(', ')} et ${n(more)} de plus`),
  off: 'Aucune coalition n’est calculée dans cette vue.',
  turnOn: { '2': 'Chercher deux camps', auto: 'Chercher autant de coalitions qu’il convient' },
  working: 'Recherche de coalitions…',
  none: (name) => `${name} n’a ni alignement ni opposition dans cette vue ; il n’est donc dans aucune coalition.`,
  about: 'Calculée d’après les liens affichés ; une coalition n’est pas un bloc et n’a d’autre nom que ses membres.',
  unfinished: 'La recherche continue ; les membres peuvent encore changer.',
  members: (count) => `Membres (${n(count)})`,
  stable: (share) => `stable à ${percent(share)}`,
  stability:
    'Stabilité : avec quelle part de sa coalition un acteur reste, en moyenne, quand chaque question est tour à tour laissée de côté.',
  noStability: 'Leur stabilité n’est pas encore calculée.',
  ties: 'Liens',
  where: 'Paires',
  kinds: { aligned: 'Alignées', opposed: 'Opposées', mixed: 'Mixtes' },
  inside: 'Entre membres',
  outside: 'Avec d’autres',
  number: n,
  misfits: (inside, outside) =>
    inside + outside === 0
      ? 'Tous concordent : aucune opposition au-dedans, aucun alignement au-dehors.'
      : `De ceux-ci, ${some(inside + outside, 'lien ne concorde', 'liens ne concordent')} pas : ${n(inside)} d’opposition au-dedans et ${n(outside)} d’alignement au-dehors. Les liens mixtes ne comptent pas.`,
  apart: 'Ce qui les unit et les distingue',
  noneApart: 'Sur aucune question, tous les membres connus ne se tiennent d’un côté où tous les autres ne se tiennent pas aussi.',
  stand: (members, others) => `Membres : ${sides(members)}. Autres : ${sides(others)}.`,
  more: (count) => `et ${n(count)} de plus`,
  apartHint:
    'Questions sur lesquelles la position d’au moins deux membres est connue, tous du même côté, et non tous les autres ; les plus éloignés d’abord. Les positions nuancées comptent comme leur côté.',
};

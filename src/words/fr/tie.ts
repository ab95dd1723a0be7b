import type { tie as english } from '../en/tie';
import { three as n } from './forms';

const questions = (value: number): string => `${n(value)} ${value < 2 ? 'question commune' : 'questions communes'}`;
/** The sign and the value: `= 0,5`, but `≈ 0,333`. */
const comesTo = (value: number): string => `${Math.abs(Math.round(value * 1000) - value * 1000) < 1e-9 ? '=' : '≈'} ${n(value)}`;
const over = (top: string, bottom: string): string => `${top} / ${bottom}`;

function prevails(a: number, d: number, shared: number): string {
  const difference = Math.abs(a - d);
  return `${n(a)} contre ${n(d)} ; l’écart dépasse un tiers des ${questions(shared)} (3 × ${n(difference)} = ${n(3 * difference)} > ${n(shared)}), donc pas mixte.`;
}

export const tie: typeof english = {
  sentence: (a, d, neutral, shared) =>
    shared === 0
      ? 'Aucune question commune : dans cette vue, il n’y en a pas sur laquelle les deux aient une position.'
      : `Alignés sur ${n(a)}, opposés sur ${n(d)}, neutres sur ${n(neutral)}, de ${questions(shared)}.`,
  halves: 'Une question avec une position nuancée compte pour moitié.',
  words: { none: 'Aucun lien', aligned: 'Alignés', opposed: 'Opposés', mixed: 'Mixte' },
  why: {
    none: (_a, _d, shared) =>
      shared === 0
        ? 'on ne peut rien dire des deux ; ce n’est pas de la neutralité.'
        : 'sur aucune question commune tous deux ne prennent parti.',
    mixed: (a, d, shared) =>
      `les deux se produisent, et l’écart de ${n(a)} et ${n(d)} ne dépasse pas un tiers des ${questions(shared)} (3 × ${n(Math.abs(a - d))} = ${n(3 * Math.abs(a - d))} ≤ ${n(shared)}).`,
    aligned: (a, d, shared) => (d === 0 ? 'jamais de côtés opposés.' : prevails(a, d, shared)),
    opposed: (a, d, shared) => (a === 0 ? 'jamais du même côté.' : prevails(a, d, shared)),
  },
  score: 'Comment se fait le score',
  formula: {
    net: (x) => `S = (a − d) / n = ${over(`(${n(x.a)} − ${n(x.d)})`, n(x.n))} ${comesTo(x.score)}`,
    share: (x) => `accord = (n − ½ Σ|x − y|) / n = ${over(`(${n(x.n)} − ½ × ${n(x.distance)})`, n(x.n))} ${comesTo(x.score)}`,
    identical: (x) => `identiques / n = ${over(n(x.identical), n(x.n))} ${comesTo(x.score)}`,
    dna: (x) =>
      `(a − d) / ((p + q) / 2) = ${over(`(${n(x.a)} − ${n(x.d)})`, `((${n(x.first)} + ${n(x.second)}) / 2)`)} ${comesTo(x.score)}`,
    kappa: (x) => {
      const [observed, expected] = [x.identical / x.n, x.chance / (x.n * x.n)];
      return `κ = (observé − attendu) / (1 − attendu) = ${over(`(${n(observed)} − ${n(expected)})`, `(1 − ${n(expected)})`)} ${comesTo(x.score)}`;
    },
  },
  legend: {
    net: 'a : questions du même côté ; d : de côtés opposés ; n : questions communes.',
    share: (isHalf) =>
      `n : questions communes ; x, y : où se tiennent les deux, +1 pour, ${isHalf ? '±½ nuancé, ' : ''}0 neutre, −1 contre.`,
    identical: 'identiques : questions où les deux positions sont les mêmes ; n : questions communes.',
    dna: 'a : questions du même côté ; d : de côtés opposés ; p, q : toutes les positions de chacun dans la vue. Un acteur discret à côté d’un loquace obtient un score bas sans aucun désaccord.',
    kappa: (identical, shared, chance) =>
      `observé : part des positions identiques, ${n(identical)} / ${n(shared)} ; attendu : ce que donnerait le hasard, ${n(chance)} / ${n(shared)}².`,
  },
  general: {
    net: {
      formula: 'S = (a − d) / n',
      means:
        'Questions du même côté moins questions de côtés opposés, sur les questions communes. 1 : toujours du même côté ; −1 : jamais.',
      undefined: 'Non défini, et non 0, sans question commune.',
    },
    share: {
      formula: 'accord = (n − ½ Σ|x − y|) / n',
      means:
        'Pour chaque question commune 1 si les deux se tiennent de même, ½ si l’un est neutre, 0 s’ils sont de côtés opposés ; puis la moyenne.',
      undefined: 'Non défini, et non 0, sans question commune.',
    },
    identical: {
      formula: 'identiques / n',
      means: 'Questions communes où les deux se tiennent exactement de même, sur toutes les questions communes.',
      undefined: 'Non défini, et non 0, sans question commune.',
    },
    dna: {
      formula: '(a − d) / ((p + q) / 2)',
      means:
        'Le même écart que le score net, mais rapporté au nombre moyen de positions que chacun des deux a dans la vue : bas pour un acteur discret à côté d’un loquace, sans aucun désaccord.',
      undefined: 'Non défini, et non 0, sans question commune.',
    },
    kappa: {
      formula: 'κ = (observé − attendu) / (1 − attendu)',
      means:
        'Part des positions identiques, moins ce que le hasard donnerait à deux acteurs aussi souvent pour, neutres et contre que ceux-ci. 0 : pas plus que le hasard.',
      undefined: 'Non défini avec moins de 5 questions communes, et si les deux disent toujours une seule et même chose.',
    },
  },
  selectTie: 'Sélectionnez une ligne pour voir ici ses propres nombres.',
  explained: (measure, a, b) => `${a} et ${b}, ${measure} :`,
  undefined: {
    none: 'Non défini sans question commune ; ce n’est pas 0.',
    few: (shared, least) => `Non défini : κ demande au moins ${n(least)} questions communes, il y en a ici ${n(shared)}.`,
    certain: 'Non défini : les deux disent toujours une seule et même chose, si bien que le hasard seul donnerait un accord complet.',
  },
  groups: {
    agree: (count) => `Alignés (${n(count)})`,
    oppose: (count) => `Opposés (${n(count)})`,
    neutral: (count) => `Sans prise de parti (${n(count)})`,
    leftOut: (count) => `Non comptées : positions contradictoires (${n(count)})`,
  },
  countsHalf: 'compte pour moitié',
  only: (name, count) => `Seule la position de ${name} est connue (${n(count)})`,
};

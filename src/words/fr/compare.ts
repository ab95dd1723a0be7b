import type { compare as english } from '../en/compare';
import { n, some } from './forms';

const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const alpha = (value: number | null): string => (value === null ? 'non défini' : figure.format(value));

export const compare: typeof english = {
  button: 'Comparer',
  buttonOf: (title) => `Comparer « ${title} » au corpus ouvert`,
  title: (mine, theirs) => `« ${mine} » à côté de « ${theirs} »`,
  hint: 'Les pièces de mêmes acteur, question et source sont comparées d’abord, puis celles de mêmes acteur et question.',
  paired: (pairs) => `${some(pairs, 'pièce', 'pièces')} dans les deux`,
  share: (share) => `Positions égales : ${share === null ? 'rien à comparer' : percent.format(share)}`,
  nominal: (value) => `α de Krippendorff, nominal : ${alpha(value)}`,
  ordinal: (value) => `α de Krippendorff, ordinal : ${alpha(value)}`,
  undefinedHint: 'α n’est pas défini si rien ne s’apparie ou si toutes les positions sont les mêmes.',
  differences: (count) => some(count, 'différence', 'différences'),
  none: 'Aucune.',
  actor: 'Acteur',
  question: 'Question',
  otherSource: 'une autre source',
  only: (count, title) => `Seulement dans « ${title} » : ${some(count, 'pièce', 'pièces')}`,
  more: (count) => `et ${n(count)} de plus`,
  stances: {
    support: 'soutien',
    'qualified-support': 'soutien avec réserves',
    neutral: 'neutre',
    'qualified-opposition': 'opposition conditionnelle',
    opposition: 'opposition',
  },
  back: 'Retour à la liste',
};

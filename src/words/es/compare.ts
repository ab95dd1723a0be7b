import type { compare as english } from '../en/compare';
import { n, some } from './forms';

const percent = new Intl.NumberFormat('es', { style: 'percent', maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('es', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const alpha = (value: number | null): string => (value === null ? 'no definido' : figure.format(value));

export const compare: typeof english = {
  button: 'Comparar',
  buttonOf: (title) => `Comparar «${title}» con el corpus abierto`,
  title: (mine, theirs) => `«${mine}» junto a «${theirs}»`,
  hint: 'Se comparan primero los registros de igual actor, cuestión y fuente, y luego los de igual actor y cuestión.',
  paired: (pairs) => `${some(pairs, 'registro', 'registros')} en ambos`,
  share: (share) => `Posiciones iguales: ${share === null ? 'nada que comparar' : percent.format(share)}`,
  nominal: (value) => `α de Krippendorff, nominal: ${alpha(value)}`,
  ordinal: (value) => `α de Krippendorff, ordinal: ${alpha(value)}`,
  undefinedHint: 'α no está definido donde nada se empareja o todas las posiciones son la misma.',
  differences: (count) => some(count, 'diferencia', 'diferencias'),
  none: 'Ninguna.',
  actor: 'Actor',
  question: 'Cuestión',
  otherSource: 'otra fuente',
  only: (count, title) => `Solo en «${title}»: ${some(count, 'registro', 'registros')}`,
  more: (count) => `y ${n(count)} más`,
  stances: {
    support: 'apoyo',
    'qualified-support': 'apoyo con reservas',
    neutral: 'neutral',
    'qualified-opposition': 'oposición condicionada',
    opposition: 'oposición',
  },
  back: 'Volver a la lista',
};

import type { turns as english } from '../en/turns';
import { n, some, two } from './forms';

export const turns: typeof english = {
  title: 'Qué cambia si…',
  question: 'La misma vista con dos fundamentos: cómo debe conocerse una posición para contar.',
  believed: 'Creyendo',
  sides: ['primer lado', 'otro lado'],
  believe: (side) => `Fundamentos: ${side}`,
  bases: { record: 'solo lo que consta', reported: '+ referido', rumoured: '+ rumor', inferred: '+ deducido' },
  rows: {
    actors: 'Actores',
    questions: 'Cuestiones con posición',
    dyads: 'Pares con una cuestión común',
    aligned: 'Alineados',
    opposed: 'Opuestos',
    mixed: 'Mixtos',
    fit: 'Ajuste de las coaliciones',
  },
  number: n,
  fit: (value) => (value === undefined ? '–' : two(value)),
  fitHint:
    'Ajuste de las mejores coaliciones de una búsqueda breve, la misma en ambos lados; puede ser menor que en el panel de coaliciones.',
  same: 'Los mismos fundamentos en ambos lados: nada cambia.',
  none: 'Ningún vínculo cambia: se crea lo uno o lo otro, cada par de actores está igual.',
  total: (count) => `Vínculos que cambian (${n(count)})`,
  kinds: {
    turned: (count) => `Cambian de sentido (${n(count)})`,
    toMixed: (count) => `Se vuelven mixtos (${n(count)})`,
    fromMixed: (count) => `Dejan de ser mixtos (${n(count)})`,
    appears: (count) => `Aparecen (${n(count)})`,
    vanishes: (count) => `Desaparecen (${n(count)})`,
  },
  words: { none: 'sin vínculo', aligned: 'alineados', opposed: 'opuestos', mixed: 'mixto' },
  turn: (a, b, from, to) => `${a} – ${b}: de ${from} a ${to}`,
  counts: (basis, a, d, shared) =>
    shared === 0
      ? `${basis}: ninguna cuestión común.`
      : `${basis}: alineados en ${two(a)}, opuestos en ${two(d)}, de ${some(shared, 'cuestión común', 'cuestiones comunes')}.`,
  inView: 'Este vínculo en la vista',
  more: (count) => `Mostrar ${n(count)} más`,
};

import type { tie as english } from '../en/tie';
import { three as n } from './forms';

const questions = (value: number): string => `${n(value)} ${value === 1 ? 'cuestión común' : 'cuestiones comunes'}`;
/** The sign and the value: `= 0,5`, but `≈ 0,333`. */
const comesTo = (value: number): string => `${Math.abs(Math.round(value * 1000) - value * 1000) < 1e-9 ? '=' : '≈'} ${n(value)}`;
const over = (top: string, bottom: string): string => `${top} / ${bottom}`;

function prevails(a: number, d: number, shared: number): string {
  const difference = Math.abs(a - d);
  return `${n(a)} frente a ${n(d)}; la diferencia supera un tercio de las ${questions(shared)} (3 × ${n(difference)} = ${n(3 * difference)} > ${n(shared)}), así que no es mixto.`;
}

export const tie: typeof english = {
  sentence: (a, d, neutral, shared) =>
    shared === 0
      ? 'Ninguna cuestión común: en esta vista no hay ninguna en la que ambos tengan posición.'
      : `Alineados en ${n(a)}, opuestos en ${n(d)}, neutrales en ${n(neutral)}, de ${questions(shared)}.`,
  halves: 'Una cuestión con una posición matizada cuenta la mitad.',
  words: { none: 'Sin vínculo', aligned: 'Alineados', opposed: 'Opuestos', mixed: 'Mixto' },
  why: {
    none: (_a, _d, shared) =>
      shared === 0 ? 'nada puede decirse de los dos; eso no es neutralidad.' : 'en ninguna cuestión común toman partido los dos.',
    mixed: (a, d, shared) =>
      `suceden ambas cosas, y la diferencia entre ${n(a)} y ${n(d)} no pasa de un tercio de las ${questions(shared)} (3 × ${n(Math.abs(a - d))} = ${n(3 * Math.abs(a - d))} ≤ ${n(shared)}).`,
    aligned: (a, d, shared) => (d === 0 ? 'nunca en lados opuestos.' : prevails(a, d, shared)),
    opposed: (a, d, shared) => (a === 0 ? 'nunca en el mismo lado.' : prevails(a, d, shared)),
  },
  score: 'Cómo se forma la puntuación',
  formula: {
    net: (x) => `S = (a − d) / n = ${over(`(${n(x.a)} − ${n(x.d)})`, n(x.n))} ${comesTo(x.score)}`,
    share: (x) => `acuerdo = (n − ½ Σ|x − y|) / n = ${over(`(${n(x.n)} − ½ × ${n(x.distance)})`, n(x.n))} ${comesTo(x.score)}`,
    identical: (x) => `idénticas / n = ${over(n(x.identical), n(x.n))} ${comesTo(x.score)}`,
    dna: (x) =>
      `(a − d) / ((p + q) / 2) = ${over(`(${n(x.a)} − ${n(x.d)})`, `((${n(x.first)} + ${n(x.second)}) / 2)`)} ${comesTo(x.score)}`,
    kappa: (x) => {
      const [observed, expected] = [x.identical / x.n, x.chance / (x.n * x.n)];
      return `κ = (observado − esperado) / (1 − esperado) = ${over(`(${n(observed)} − ${n(expected)})`, `(1 − ${n(expected)})`)} ${comesTo(x.score)}`;
    },
  },
  legend: {
    net: 'a: cuestiones en el mismo lado; d: en lados opuestos; n: cuestiones comunes.',
    share: (isHalf) =>
      `n: cuestiones comunes; x, y: dónde están los dos, +1 a favor, ${isHalf ? '±½ matizada, ' : ''}0 neutral, −1 en contra.`,
    identical: 'idénticas: cuestiones en que ambas posiciones son la misma; n: cuestiones comunes.',
    dna: 'a: cuestiones en el mismo lado; d: en lados opuestos; p, q: todas las posiciones de cada uno a la vista. Un actor callado junto a uno locuaz puntúa bajo sin desacuerdo alguno.',
    kappa: (identical, shared, chance) =>
      `observado: proporción de posiciones idénticas, ${n(identical)} / ${n(shared)}; esperado: lo que daría el azar, ${n(chance)} / ${n(shared)}².`,
  },
  general: {
    net: {
      formula: 'S = (a − d) / n',
      means:
        'Cuestiones en el mismo lado menos cuestiones en lados opuestos, sobre las cuestiones comunes. 1: siempre en el mismo lado; −1: nunca.',
      undefined: 'No definida, y no 0, sin cuestión común.',
    },
    share: {
      formula: 'acuerdo = (n − ½ Σ|x − y|) / n',
      means: 'Por cada cuestión común 1 si ambos están igual, ½ si uno es neutral, 0 si están en lados opuestos; luego la media.',
      undefined: 'No definida, y no 0, sin cuestión común.',
    },
    identical: {
      formula: 'idénticas / n',
      means: 'Cuestiones comunes en que ambos están exactamente igual, sobre todas las cuestiones comunes.',
      undefined: 'No definida, y no 0, sin cuestión común.',
    },
    dna: {
      formula: '(a − d) / ((p + q) / 2)',
      means:
        'La misma diferencia que la puntuación neta, pero sobre el número medio de posiciones que cada uno tiene a la vista: baja para un actor callado junto a uno locuaz, sin desacuerdo alguno.',
      undefined: 'No definida, y no 0, sin cuestión común.',
    },
    kappa: {
      formula: 'κ = (observado − esperado) / (1 − esperado)',
      means:
        'Proporción de posiciones idénticas, menos lo que el azar daría a dos que estén a favor, neutrales y en contra con la frecuencia de estos. 0: no más que el azar.',
      undefined: 'No definida con menos de 5 cuestiones comunes, ni donde ambos dicen siempre una misma cosa.',
    },
  },
  selectTie: 'Seleccione una línea para ver aquí sus propios números.',
  explained: (measure, a, b) => `${a} y ${b}, ${measure}:`,
  undefined: {
    none: 'No definida sin cuestión común; eso no es 0.',
    few: (shared, least) => `No definida: κ pide al menos ${n(least)} cuestiones comunes, aquí hay ${n(shared)}.`,
    certain: 'No definida: ambos dicen siempre una misma cosa, de modo que el azar solo daría un acuerdo completo.',
  },
  groups: {
    agree: (count) => `Alineados (${n(count)})`,
    oppose: (count) => `Opuestos (${n(count)})`,
    neutral: (count) => `Sin tomar partido (${n(count)})`,
    leftOut: (count) => `No contadas: posiciones contradictorias (${n(count)})`,
  },
  countsHalf: 'cuenta la mitad',
  only: (name, count) => `Solo se conoce la posición de ${name} (${n(count)})`,
};

import type { picture as english } from '../en/picture';
import { n, some, two } from './forms';

export const picture: typeof english = {
  region: 'Imagen',
  network: (actors: number, ties: number): string => `Red de ${some(actors, 'actor', 'actores')} y ${some(ties, 'vínculo', 'vínculos')}`,
  atOnePlace: (actors: number): string => `${n(actors)} en el mismo lugar`,
  actor: (name: string, stands: string, aligned: number, opposed: number, mixed: number): string =>
    `${name}, ${stands && `${stands}; `}alineado con ${n(aligned)}, opuesto a ${n(opposed)}, mixto con ${n(mixed)}`,
  stands: (stance: string | undefined, question: string): string => `${stance ?? 'sin posición conocida'} sobre ${question}`,
  place: (at: number, all: number): string => `; ${n(at)} de ${n(all)}`,
  supposed: ', hipotético',
  stances: {
    support: 'a favor',
    'qualified-support': 'a favor (con reservas)',
    neutral: 'neutral',
    mixed: 'en ambos lados',
    'qualified-opposition': 'opuesto (con condición)',
    opposition: 'opuesto',
  },
  tie: { aligned: 'alineados', opposed: 'opuestos', mixed: 'mixto' },
  line: { aligned: 'más próximos que el par típico', opposed: 'menos próximos que el par típico', mixed: 'mixto' },
  tieOf: (a: string, b: string, kind: string, agree: number, oppose: number, shared: number): string =>
    `${a} y ${b}: ${kind}; alineados en ${two(agree)}, opuestos en ${two(oppose)}, de ${some(shared, 'cuestión común', 'cuestiones comunes')}`,
  doubtful: '; solo por rumor o deducción',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  astray: 'Aquí no hay ningún actor.',
  zoomWhole: 'Mostrar toda la imagen',
  letGo: 'Soltar los actores movidos',
  keys: 'Las flechas siguen los vínculos, Intro selecciona, Escape borra, más y menos acercan y alejan, 0 muestra todo.',
  empty: {
    'no-questions': {
      title: 'Estos filtros no dejan ninguna cuestión',
      text: 'Las reuniones, los asuntos y las fechas elegidos no tienen ninguna cuestión en común.',
    },
    'no-actors': {
      title: 'Estos filtros no dejan ningún actor',
      text: 'Nadie es a la vez de un tipo marcado y, donde se eligen grupos, miembro de alguno en esa fecha.',
    },
    'no-records': {
      title: 'Aquí no se conoce ninguna posición',
      text: 'En las cuestiones que dejan los filtros, ningún actor elegido tiene posición con los fundamentos elegidos. Eso no prueba silencio ni consentimiento.',
    },
    way: 'Restablecer los filtros',
  },
};

import type { legend as english } from '../en/legend';
import { n } from './forms';

export const legend: typeof english = {
  title: 'Leyenda',
  ties: 'Líneas',
  aligned: 'alineados',
  opposed: 'opuestos',
  mixed: 'mixto: ambas cosas, sin diferencia mayor de un tercio',
  doubtful: 'hueco: solo por rumor o deducción',
  noTie: 'sin línea: ninguna cuestión común, nadie toma partido, o no trazada aquí',
  width: 'Más gruesa: más cuestiones comunes. Más intensa: más unilateral.',
  kinds: { state: 'Estado', bloc: 'bloque', organisation: 'organización', constituency: 'sector', person: 'persona' },
  colourBy: 'Colorear las marcas por',
  byGroup: 'grupo',
  plain: 'nada',
  byStance: (question: string): string => `posición: ${question}`,
  others: 'ninguno de estos',
  stances: {
    support: 'apoyo',
    'qualified-support': 'apoyo con reservas',
    neutral: 'neutral',
    mixed: 'posiciones contradictorias',
    'qualified-opposition': 'oposición condicionada',
    opposition: 'oposición',
  },
  noRecord: 'sin posición conocida',
  supposed: 'hipotético, no consta',
  drawnHint: 'Qué líneas se trazan; nada se vuelve a contar',
  colourByHint: 'Lo que dice el color de una marca: su grupo, o su posición sobre una cuestión',
  drawn: 'Trazar',
  allLines: (ties: number): string => `las ${n(ties)} líneas`,
  allLinesHint: 'En vez de las oposiciones más fuertes y los más próximos a cada actor',
  tieFilters: { all: 'todas las líneas', aligned: 'solo alineados', opposed: 'solo opuestos', mixed: 'solo mixtos' },
  lineFilters: { all: 'todas las líneas', aligned: 'solo por encima', opposed: 'solo por debajo', mixed: 'solo mixtos' },
  care:
    'Las posiciones solo se conocen donde un asunto se disputó y quedó registrado; lo acordado sin disputa es invisible aquí. ' +
    'Una línea es un recuento sobre las cuestiones a la vista, no una amistad. La distancia sugiere, no prueba.',
};

import type { matrix as english } from '../en/matrix';
import { n, some } from './forms';

const shared = (count: number): string => some(count, 'cuestión común', 'cuestiones comunes');
const inHundredths = (score: number): string => n(100 * score);

export const matrix: typeof english = {
  crossedHints: {
    time: 'Las posiciones, las cuestiones por reunión y fecha',
    alike: 'Las posiciones, juntas las cuestiones que dividen de modo parecido',
    actors: 'Cuánto coinciden dos actores cualesquiera: arriba el puntaje, abajo las cuestiones compartidas',
  },
  crossedLabel: 'Actores por',
  crossed: { time: 'cuestiones según el tiempo', alike: 'cuestiones según el parecido', actors: 'actores' },
  stances: (actors, questions) => `Posiciones de ${some(actors, 'actor', 'actores')} en ${some(questions, 'cuestión', 'cuestiones')}`,
  agreement: (actors) => `Acuerdo entre ${some(actors, 'actor', 'actores')}`,
  actor: 'Actor',
  rows: 'Filas: quienes tomaron los mismos lados están juntos; quien no comparte cuestión con nadie va al final.',
  rowsByCoalition: (count) =>
    `Filas: coalición por coalición (${n(count)}), la mayor primero; en cada una, quienes tomaron los mismos lados están juntos.`,
  columns: {
    time: 'Columnas: por reunión y fecha.',
    alike:
      'Columnas: las cuestiones que dividen las filas de modo parecido están juntas, de las que apoya la parte alta a las que apoya la baja.',
    actors: 'Columnas: el mismo orden.',
  },
  coalition: (name, place) => `${name}, coalición ${n(place)}`,
  question: (name, meeting, date) => `${name}, ${meeting}, ${date}`,
  cell: (actor, question, held, remarks) => `${actor}, ${question}: ${held}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`,
  noRecord: 'sin posición conocida',
  didNotVote: 'no votó',
  extended: 'por su bloque',
  uncertain: 'solo por rumor o deducción',
  supposed: 'hipotético, no consta',
  keysLabel: 'Cómo leer las celdas',
  blank: 'vacía: sin posición conocida',
  hundredths: inHundredths,
  count: n,
  score: (a, b, score, tie, count) =>
    score === undefined
      ? `${a} y ${b}: sin puntuación; ${shared(count)}`
      : `${a} y ${b}: puntuación ${inHundredths(score)} centésimas, ${tie}; ${shared(count)}`,
  shared: (a, b, count, tie) => `${a} y ${b}: ${shared(count)}, ${tie}`,
  ties: { none: 'sin vínculo', aligned: 'alineados', opposed: 'opuestos', mixed: 'mixto' },
  upper: 'mitad superior: puntuación en centésimas, según la medida de la vista',
  lower: 'mitad inferior: cuestiones comunes',
  keys: 'Las flechas van de celda en celda, Inicio y Fin a los extremos de una fila, Re Pág y Av Pág por pantallas, Intro abre las pruebas.',
  hint: 'Apunte a una celda para leerla, haga clic para abrir las pruebas.',
};

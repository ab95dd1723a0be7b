import type { floors as english } from '../en/floors';
import { list, n, of } from './forms';

export const floors: typeof english = {
  floor: (question: string): string => `Reparto: ${question}`,
  columns: {
    support: 'Apoyo',
    qualifiedSupport: 'Apoyo con reservas',
    neutral: 'Neutral',
    mixed: 'Posiciones contradictorias',
    qualifiedOpposition: 'Oposición condicionada',
    opposition: 'Oposición',
  },
  hints: {
    support: 'A favor de la propuesta tal como está',
    qualifiedSupport: 'La acepta, con reservas expresas',
    neutral: 'No toma partido, o se abstuvo',
    mixed: 'Registros de igual valor que difieren',
    qualifiedOpposition: 'En contra tal como está, y dice qué lo cambiaría',
    opposition: 'En contra',
  },
  count: n,
  tally: 'Cuántos están dónde',
  nobody: 'nadie que conste',
  unnamed: (who: string): string => `sin nombre: ${who}`,
  extended: 'por su bloque',
  uncertain: 'solo por rumor o deducción',
  supposed: (recorded: string): string => `hipotético; consta: ${recorded}`,
  nothing: 'nada',
  hypothetical: 'Hipotético',
  supposedAway: (names: readonly string[]): string => `Por hipótesis sin posición conocida aquí: ${list(names)}.`,
  doubtful: '(dudoso)',
  doubtfulKey:
    'Borde discontinuo: conocido solo por rumor o deducción o, con un signo de interrogación, dudoso por la razón que dan los detalles.',
  rules: { consensus: 'por consenso', vote: 'por votación', signature: 'por firma', none: 'no sometido a decisión' },
  results: {
    adopted: 'Aprobado',
    'not-adopted': 'No aprobado',
    'no-decision': 'Sin decisión',
    deferred: 'Aplazado',
    withdrawn: 'Retirado',
  },
  superseded: (what: string): string => `Después: ${what}`,
  moreFloors: (value: number): string => `Mostrar ${n(value)} ${of(value, 'cuestión', 'cuestiones')} más`,
  didNotVote: (value: number): string => `No votaron: ${n(value)}`,
  silent: (value: number): string => `Participaron, sin posición conocida: ${n(value)}`,
  hidden: (value: number): string =>
    `De ${n(value)} ${of(value, 'actor más', 'actores más')} se conoce la posición en esta cuestión; los filtros ${of(value, 'lo dejan', 'los dejan')} fuera.`,
  noRecord: 'De todos los demás no se conoce aquí ninguna posición. Eso no es consentimiento ni neutralidad.',
};

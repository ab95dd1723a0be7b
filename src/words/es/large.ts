import type { large as english } from '../en/large';
import { some } from './forms';

export const large: typeof english = {
  region: 'Cálculo',
  computing: (actors, questions) =>
    `Calculando la imagen de ${some(actors, 'actor', 'actores')} en ${some(questions, 'cuestión', 'cuestiones')}`,
  cancel: 'Cancelar',
  stopped: 'Detenido antes de que hubiera imagen.',
  stoppedBefore: 'Detenido: la imagen es la de los filtros anteriores.',
  resume: 'Calcularla',
};

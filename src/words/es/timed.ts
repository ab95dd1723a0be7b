import type { timed as english } from '../en/timed';
import { list, percent, some } from './forms';

export const timed: typeof english = {
  strip: 'Tiempo',
  first: 'Primera reunión a la vista',
  last: 'Última reunión a la vista',
  hint: 'Arrastre para elegir reuniones, o mueva los dos extremos con las flechas',
  names: list,
  moment: (meetings, years) => `${meetings}, ${years}`,
  years: (from, to) => {
    const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)];
    return first === last ? String(first) : `${first}–${last}`;
  },
  between: (first, last) => (first === last ? first : `de ${first} a ${last}`),
  voices: (count) => some(count, 'voz', 'voces'),
  division: (share) => (share === undefined ? 'no hay dos que tomaran partido' : `división ${percent(share)}`),
  divisionHint: 'De cada dos que tomaron partido en la misma cuestión, la proporción de los que tomaron partidos contrarios',
  nothing: 'Ninguna reunión en esta vista',
  nothingThen: 'Ninguna reunión en estas fechas',
  undated: 'Nada de lo que está a la vista tiene fecha conocida',
  alsoUndated: (meetings) => `sin fecha: ${meetings}`,
  back: 'Una reunión atrás',
  next: 'Una reunión adelante',
  play: 'Recorrer',
  playHint: 'Recorre las reuniones: desde la primera, o con la parte elegida',
  stop: 'Detener',
  allHint: 'Quitar la primera y la última fecha',
  all: 'Todas las reuniones',
};

import type { map as english } from '../en/map';
import { n, some, two } from './forms';

export const map: typeof english = {
  language: 'es',
  label: (shown) => `Mapa de ${some(shown, 'Estado', 'Estados')}`,
  keys: 'Las flechas van al Estado siguiente en esa dirección, Inicio y Fin al primero y al último por nombre, Intro selecciona, Escape borra, más y menos acercan y alejan, 0 muestra todo.',
  showsHint: 'Los colores dicen la posición sobre una cuestión, o la coincidencia con un Estado',
  shows: 'El mapa muestra',
  shades: { stance: 'la posición en', agreement: 'el acuerdo con' },
  caption: { stance: 'Posición sobre', agreement: 'Acuerdo con' },
  question: 'Cuestión',
  state: 'Actor',
  attended: (name) => (name === null ? 'lo seleccionado' : `lo seleccionado: ${name}`),
  choose: 'Seleccione un Estado en el mapa, o elija uno arriba, para ver cuánto concuerdan los demás con él.',
  agreement: (value, other, tie, shared) =>
    `acuerdo con ${other} ${two(value)}, ${tie}, en ${some(shared, 'cuestión común', 'cuestiones comunes')}`,
  ties: ['sin vínculo', 'alineados', 'opuestos', 'mixto'],
  noAgreement: (other) => `acuerdo con ${other} desconocido`,
  itself: 'aquel con el que se compara',
  nothingChosen: 'nada con que comparar',
  keyLabel: 'Leyenda',
  range: (low, high) => `de ${two(low)} a ${two(high)}`,
  unknown: 'ninguna cuestión común',
  noRecord: 'sin posición conocida en ella',
  nobody: 'fuera de esta vista, o de ningún Estado',
  count: (value) => `(${n(value)})`,
  elsewhere: 'Fuera del mapa',
  borders: 'Las fronteras son pálidas y nada dicen del estatuto',
  note:
    'Las superficies son fieles (Equal Earth). Un Estado pequeño tiene un disco, apartado donde los discos se cubrirían. ' +
    'Las fronteras son las de Natural Earth a 1:110 millones, trazadas según quién controla el terreno y no quién lo reclama. ' +
    'Crimea, las islas Malvinas (Falkland), Kosovo, Chipre del Norte, Somalilandia, Taiwán y el Sáhara Occidental van con línea discontinua y sin color, salvo que el corpus los tenga por actores. ' +
    'Los territorios no toman el color de su Estado; la Antártida queda fuera.',
};

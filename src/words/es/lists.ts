import type { lists as english } from '../en/lists';
import { n, some } from './forms';

export const lists: typeof english = {
  language: 'es',
  sheets: { actors: 'Actores', ties: 'Vínculos', questions: 'Cuestiones', positions: 'Posiciones' },
  sheetsLabel: 'Tabla',
  captions: {
    actors: 'Actores a la vista, con sus posiciones y vínculos',
    ties: 'Vínculos a la vista: dos actores, cómo están y en cuántas cuestiones',
    questions: 'Cuestiones a la vista, con cuántos están en cada lado',
    positions: 'Posiciones a la vista: quién tomó qué partido en qué, con qué fundamento y según qué fuente',
  },
  search: 'Buscar en esta tabla',
  rows: (shown, found, all) => {
    if (found === 0) return `Ninguna fila de ${n(all)} tiene estas palabras`;
    const told = found < all ? `${n(found)} encontradas de ${n(all)}` : some(all, 'fila', 'filas');
    return shown < found ? `${told}; se muestran las primeras ${n(shown)}` : told;
  },
  showAll: (count) => `Mostrar las ${n(count)}`,
  copy: 'Copiar la tabla',
  copyHint: 'Copia las filas encontradas, en este orden, para una hoja de cálculo',
  copied: (count) => some(count, 'fila copiada', 'filas copiadas'),
  copyRefused: 'No se copió: hay posiciones hipotéticas, y lo que no consta no se entrega. Borre antes la hipótesis.',
  hypothetical: 'hipotético',
  setAside: 'apartado por una hipótesis',
  notCopied: 'El navegador no permitió copiar',
  columns: {
    actor: 'Actor',
    other: 'Otro actor',
    kind: 'Tipo',
    stances: 'Cuestiones con posición',
    aligned: 'Alineaciones',
    opposed: 'Oposiciones',
    mixed: 'Vínculos mixtos',
    tie: 'Vínculo',
    score: 'Puntuación',
    agree: 'Alineados en',
    oppose: 'Opuestos en',
    shared: 'Cuestiones comunes',
    question: 'Cuestión',
    issue: 'Asunto',
    meeting: 'Reunión',
    date: 'Fecha',
    for: 'A favor',
    neutral: 'Neutrales',
    mixedRecord: 'Contradictorias',
    against: 'En contra',
    didNotVote: 'No votaron',
    noRecord: 'Sin posición conocida',
    stance: 'Posición',
    basis: 'Fundamento',
    condition: 'Condición',
    summary: 'Lo que se hizo o dijo',
    source: 'Fuente',
  },
};

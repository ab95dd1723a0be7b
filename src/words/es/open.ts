import type { open as english } from '../en/open';
import { n, some } from './forms';

export const open: typeof english = {
  title: 'Lo que puede abrirse',
  intro:
    'Elija un archivo, suelte uno en cualquier lugar de la página, o pegue una tabla. Se lee en este dispositivo y no se envía a ninguna parte.',
  formats:
    'Una tabla de posiciones en CSV, TSV, Excel (.xlsx) o JSON, con una fila por posición o como matriz de actores y asuntos; un archivo de corpus de Caucus; un proyecto de Discourse Network Analyzer (.dna).',
  required: 'Una tabla con los encabezados actor, issue y stance se abre al momento;',
  optional: 'también se entienden.',
  code: 'Codificar una fuente…',
  codeHint: 'Lea un texto y anote quién toma qué posición sobre qué.',
  paste: 'O pegue aquí una tabla',
  openPasted: 'Abrir la tabla pegada',
  close: 'Cerrar',
  cancel: 'Cancelar',
  reading: (name) => `Leyendo «${name}»`,
  progress: (percent) => `${n(percent)} % leído`,
  building: 'Haciendo el corpus',
  refused: (name) => `«${name}» no se abrió`,
  untouched: 'El corpus que estaba abierto queda intacto.',
  opened: (title) => `«${title}» está abierto`,
  counted: (positions, actors, questions) =>
    `${some(positions, 'posición', 'posiciones')} de ${some(actors, 'actor', 'actores')} en ${some(questions, 'cuestión', 'cuestiones')}.`,
  errors: (count) => some(count, 'error', 'errores'),
  warnings: (count) => some(count, 'advertencia', 'advertencias'),
  more: (count) => `y ${n(count)} más en la lista descargable`,
  download: 'Descargar la lista (CSV)',
  listName: 'lo-que-falla.csv',
  listHeader: ['clase', 'qué', 'fila', 'columna', 'valor', 'admitido', 'número'],
  remap: 'Cambiar la correspondencia',
  another: 'Abrir otro archivo',
  alike: 'Nombres que se parecen',
  alikeHint: 'Nada se funde por sí solo.',
  tables: { actor: 'actor', issue: 'asunto', meeting: 'reunión' },
  pair: (from, fromCount, to, toCount) => `«${from}» (${n(fromCount)}) y «${to}» (${n(toCount)})`,
  merge: 'Fundir estos',
  mergeLabel: (from, to) => `Fundir: «${from}» pasa a «${to}»`,
  saveMapping: 'Guardar la correspondencia',
};

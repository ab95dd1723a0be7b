import type { filters as english } from '../en/filters';
import { list, month, n, some } from './forms';

const languages = new Intl.DisplayNames('es', { type: 'language' });
const left = (positions: number): string => `${some(positions, 'posición', 'posiciones')} con los demás filtros.`;
const pair = (one: string, many: string): readonly [string, string] => [one, many];

/** What stands in a list, for its buttons and its search; `every` and `no` carry the article. */
const things = (every: string, no: string, many: string, found: string) => ({
  search: `Buscar ${many}`,
  all: `Marcar ${every}`,
  none: `Desmarcar ${every}: no queda nada mientras no se marque algo`,
  allFound: `Marcar ${found}`,
  noneFound: `Desmarcar ${found}`,
  noMatch: (query: string): string => `${no} tiene «${query}» en su nombre.`,
});

/** Whether a date in words begins with its day, and so takes an article. */
const isDay = (date: string): boolean => /^\d{1,2} /.test(date);

export const filters: typeof english = {
  region: 'Filtros',
  close: 'Cerrar',
  closeHint: 'Cerrar los filtros y volver a la imagen',
  idle: 'El número de una fila: las posiciones que tiene con los demás filtros.',
  corpusLanguage: (tag: string): string => `Nombres y citas quedan en el idioma del corpus: ${languages.of(tag) ?? tag}.`,
  keys: 'Las flechas van de fila en fila, las letras a un nombre, Espacio marca; la flecha derecha llega a «Solo», la izquierda a lo que despliega una fila.',
  count: n,
  all: 'Todos',
  none: 'Ninguno',
  search: 'Buscar',
  searchHint: 'Encuentra nombres en esta lista; la imagen queda como está',
  only: 'Solo',
  onlyThis: (name: string): string => `Solo ${name}`,
  onlyHint: (name: string): string => `Marcar ${name} y nada más en esta lista`,
  found: (count: number, total: number): string => `${n(count)} de ${n(total)} encontrados`,
  ticked: (count: number, total: number): string =>
    count === total ? `los ${n(total)}` : count === 0 ? 'ninguno' : `${n(count)} de ${n(total)}`,
  time: (from: string, to: string | undefined): string => {
    if (from === '1900' && to === '2100') return 'sin fecha';
    if (to !== undefined && to.slice(0, 4) !== from.slice(0, 4)) return `${from.slice(0, 4)}–${to.slice(2, 4)}`;
    return from.length === 4 ? from : month(from);
  },
  meeting: {
    title: 'Reuniones',
    ...things('todas las reuniones', 'Ninguna reunión', 'reuniones', 'las reuniones encontradas'),
    hint: (name: string, place: string | undefined, when: string, positions: number): string =>
      `${name}, ${place === undefined ? '' : `${place}, `}${when}. ${left(positions)}`,
  },
  more: (rows: number): string => `y ${n(rows)} más: búsquense por su nombre`,
  issue: {
    title: 'Asuntos',
    ...things('todas las cuestiones', 'Ninguna cuestión', 'asuntos y cuestiones', 'las cuestiones encontradas'),
    hint: (description: string, positions: number): string => `${description} ${left(positions)}`,
    ticked: (count: number, total: number): string =>
      count === 0
        ? 'ninguna'
        : count === total
          ? `las ${some(total, 'cuestión', 'cuestiones')}`
          : `${n(count)} de ${some(total, 'cuestión', 'cuestiones')}`,
    questions: (issue: string): string => `Cuestiones de ${issue}`,
    questionNote: (meeting: string, time: string): string => `${meeting} · ${time}`,
    questionsHint: 'Mostrar u ocultar las cuestiones de este asunto',
    questionHint: (text: string, positions: number): string => `${text} ${left(positions)}`,
  },
  group: {
    title: 'Grupos',
    ...things('todos los grupos', 'Ningún grupo', 'grupos', 'los grupos encontrados'),
    note: 'Nada marcado: todos, miembros o no. Marcado: los miembros de cualquiera de ellos.',
    nobody: 'Una elección vacía de grupos: no pasa nadie.',
    noFilter: 'todos',
    none: 'Desmarcar todos los grupos: todos, miembros o no',
    actors: (actors: number, at: string): string => `${some(actors, 'actor', 'actores')} · ${at}`,
    members: 'miembros sin final conocido',
    membersOn: (date: string, label?: string): string => `miembros a ${date}${label === undefined ? '' : ` (${label})`}`,
    hint: (name: string, at: string, positions: number, note: string | undefined): string =>
      `${name}; ${at}.${note === undefined ? '' : ` ${note}`} ${left(positions)}`,
  },
  kind: {
    title: 'Tipos de actor',
    ...things('todos los tipos', 'Ningún tipo', 'tipos de actor', 'los tipos encontrados'),
    names: { state: 'Estados', bloc: 'Bloques', organisation: 'Organizaciones', constituency: 'Sectores', person: 'Personas' },
    hints: {
      state: 'Estados.',
      bloc: 'Grupos de Estados que hablan con una sola voz.',
      organisation: 'Organizaciones en nombre propio.',
      constituency: 'Sociedad civil, empresas y otros, donde tomaron partido como un todo.',
      person: 'Personas que tomaron partido en nombre propio.',
    },
    actors: (actors: number): string => some(actors, 'actor', 'actores'),
    hint: (what: string, positions: number): string => `${what} ${left(positions)}`,
  },
  chips: {
    region: 'Filtros activos',
    remove: (text: string): string => `Quitar el filtro: ${text}`,
    removeHint: 'Volver al valor por defecto de este filtro',
    reset: 'Restablecer los filtros',
    resetHint: 'Quitar todos los filtros; el método y la selección se mantienen',
    some: (one: string, many: string, names: readonly string[], total: number): string => {
      if (names.length === 0) return `${many}: nada elegido`;
      return names.length <= 2 ? `${names.length === 1 ? one : many}: ${list(names)}` : `${many}: ${n(names.length)} de ${n(total)}`;
    },
    meeting: pair('Reunión', 'Reuniones'),
    issue: pair('Asunto', 'Asuntos'),
    question: pair('Cuestión', 'Cuestiones'),
    group: pair('Grupo', 'Grupos'),
    kind: pair('Tipo', 'Tipos'),
    from: (date: string): string => `Desde ${isDay(date) ? 'el ' : ''}${date}`,
    to: (date: string): string => `Hasta ${isDay(date) ? 'el ' : ''}${date}`,
    at: (date: string): string => `Pertenencia ${isDay(date) ? 'al' : 'en'} ${date}`,
    basis: (more: readonly string[], less: readonly string[]): string =>
      `Fundamento: ${[...more.map((word) => `+ ${word}`), ...less.map((word) => `− ${word}`)].join(', ')}`,
    min: (min: number): string => `Al menos ${n(min)} en común`,
    contested: 'Solo cuestiones disputadas',
    measure: (measure: string): string => `Medida: ${measure}`,
    baseline: 'Frente al par típico',
    qualified: { side: 'Matizadas: como su lado', half: 'Matizadas: la mitad', out: 'Matizadas: excluidas' },
    camps: (camps: string): string => `Coaliciones: ${camps}`,
    blocs: { own: 'Bloques: por sí mismos', members: 'Bloques: por sus miembros' },
  },
};

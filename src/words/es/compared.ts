import type { compared as english } from '../en/compared';
import { n, of, some } from './forms';

const actors = (count: number): string => some(count, 'actor', 'actores');

export const compared: typeof english = {
  look: 'Comparación',
  what: 'Comparar',
  whatHint: 'En qué difieren los dos lados; los demás filtros valen para ambos',
  types: { meeting: 'dos reuniones', issue: 'dos asuntos', time: 'dos períodos' },
  sides: ['Primer lado', 'Otro lado'],
  and: 'y',
  later: 'luego',
  inView: 'lo que está a la vista',
  choose: 'elegir…',
  from: 'de',
  to: 'a',
  side: (side, what) => `${side}: ${what}`,
  open: { from: 'el comienzo', to: 'el final' },
  period: (from, to) => `${from === null ? 'desde el comienzo' : `de ${from}`} ${to === null ? 'hasta el final' : `a ${to}`}`,
  drawnAs: 'Presentación',
  drawn: { sides: 'Lado a lado', differences: 'Diferencias' },
  drawnHints: {
    sides: 'Dos redes en los mismos lugares',
    differences: 'Una sola imagen: quién llegó, quién se fue, quién cambió de lado, qué vínculos cambiaron',
  },
  differences: {
    picture: (who, ties) => `Diferencias de ambos lados: ${actors(who)}, ${some(ties, 'vínculo cambiado', 'vínculos cambiados')}`,
    from: (before, after) => `De ${before} a ${after}:`,
    said: (came, went, turned, ties) =>
      `${some(came, 'llegó', 'llegaron')}, ${some(went, 'se fue', 'se fueron')}, ${turned === 0 ? 'nadie cambió de lado' : some(turned, 'cambió de lado', 'cambiaron de lado')} en la misma propuesta; vínculos: ${some(ties.changed, 'cambiado', 'cambiados')}, ${some(ties.new, 'nuevo', 'nuevos')}, ${some(ties.gone, 'desaparecido', 'desaparecidos')}.`,
    some: (most) => `Se trazan ${n(most)}: primero los cambiados, luego los nuevos, luego los desaparecidos.`,
    actor: (name, way, isTurned, ties, at, all) =>
      `${name}, ${{ came: 'llegó', went: 'se fue', stayed: 'en ambos lados' }[way]}${isTurned ? ', cambió de lado' : ''}; vínculos: ${some(ties.changed, 'cambiado', 'cambiados')}, ${some(ties.new, 'nuevo', 'nuevos')}, ${some(ties.gone, 'desaparecido', 'desaparecidos')}; ${n(at)} de ${n(all)}`,
    keys: 'Las flechas siguen los vínculos cambiados, Intro selecciona, Escape borra.',
    words: { none: 'sin vínculo', aligned: 'alineado', opposed: 'opuesto', mixed: 'mixto' },
    turn: (a, b, from, to) => `${a} y ${b}: de ${from} a ${to}`,
    key: 'Cómo leer las diferencias',
    marks: { came: 'llegó', went: 'se fue', turned: 'cambió de lado' },
    lines: {
      changed: 'vínculo de otra clase antes: rombo liso si era alineado, con raya si era opuesto, con punto si era mixto',
      new: 'vínculo nuevo',
      gone: 'vínculo desaparecido',
    },
    kinds: 'Azul continuo: alineado; naranja discontinuo: opuesto; violeta punteado: mixto. Un vínculo igual en ambos lados no se traza.',
    onSide: (name) => `En el otro lado: ${name}`,
    became: (before, from, after, to) => `${before}: ${from}; ${after}: ${to}.`,
  },
  start: 'Elija el otro lado con el que comparar lo que está a la vista.',
  nothing: 'De este lado no se conoce ninguna posición.',
  counts: (who, questions) => `${actors(who)}, ${some(questions, 'cuestión', 'cuestiones')}`,
  picture: (name, who, ties) => `${name}: ${actors(who)} y ${some(ties, 'vínculo', 'vínculos')}, en sus lugares de ambos lados juntos`,
  ties: (aligned, opposed, mixed) => `${n(aligned)} alineados, ${n(opposed)} opuestos, ${n(mixed)} mixtos`,
  places:
    'Cada uno está en el mismo lugar en ambos lados: el de todas las cuestiones de ambos juntas. Anillo discontinuo: solo en este lado. Anillo entero: cambió de lado.',
  came: (count) => `Llegaron (${n(count)})`,
  went: (count) => `Se fueron (${n(count)})`,
  cameHint: 'Posición conocida solo en el otro lado',
  wentHint: 'Posición conocida solo en el primer lado',
  nobody: 'Nadie',
  stayed: (count) => `${some(count, 'actor conocido', 'actores conocidos')} en ambos lados`,
  slopes: 'Quién está en otro lado',
  changed: (side, otherText) => {
    const first =
      side === 0
        ? 'Nadie cambió de lado en una propuesta planteada de nuevo'
        : `${some(side, 'actor cambió', 'actores cambiaron')} de lado en una propuesta planteada de nuevo`;
    return otherText === 0
      ? `${first}.`
      : `${first}; ${some(otherText, 'tomó', 'tomaron')} el lado opuesto en otro texto del mismo asunto.`;
  },
  noMatch:
    'Ninguna cuestión del otro lado plantea de nuevo una propuesta o un asunto del primero con los mismos actores; por eso nadie puede haber cambiado de lado.',
  same: 'La misma propuesta',
  otherText: 'Otro texto sobre el mismo asunto: no es de por sí un cambio de lado',
  kept: (count) => `${actors(count)} ${of(count, 'mantuvo', 'mantuvieron')} la posición`,
  moved: (count, from, to) => `${n(count)} de ${from} a ${to}`,
  slope: (moved, kept) => `Pendientes de ${actors(moved)} que se movieron; ${n(kept)} sin cambio`,
  more: (count) => `${some(count, 'par más', 'pares más')} de cuestiones`,
};

import type { coalitionPanel as english } from '../en/coalitionPanel';
import { list, n as whole, percent, share, some, two } from './forms';

const n = (value: number): string => (Number.isInteger(value) ? whole(value) : two(value));

export const coalitionPanel: typeof english = {
  region: 'Coaliciones en esta vista',
  working: 'Buscando coaliciones…',
  progress: (work) => `${n(work)} pasos hasta ahora`,
  stop: 'Cancelar',
  prove: 'Intentar probarlo',
  proveHint: 'Carga un programa de optimización entera (HiGHS, 1,2 MB) y trabaja hasta un minuto',
  stopped: 'Cancelado: lo mejor hallado hasta entonces.',
  stoppedChecking: 'Cancelado antes de terminar la comparación con el azar.',
  noTies: 'No hay alineaciones ni oposiciones a la vista; no hay, pues, coaliciones.',
  summary: (blocks) =>
    blocks.length === 1
      ? `Una coalición de ${n(blocks[0] ?? 0)} actores.`
      : `${blocks.length === 2 ? 'Dos coaliciones' : `${n(blocks.length)} coaliciones`}, de ${blocks.length > 6 ? `${blocks.slice(0, 6).map(n).join(', ')} … actores` : `${list(blocks.map(n))} actores`}.`,
  misfits: (count, ties) =>
    count === 0
      ? `Los ${n(ties)} vínculos encajan todos.`
      : `${count === 1 ? 'Este vínculo no encaja' : `Estos ${n(count)} vínculos no encajan`}, de ${n(ties)}: alineados entre coaliciones u opuestos dentro de una.`,
  optimal: 'Óptimo: está probado que ninguna división contradice menos vínculos.',
  optimalWeighted: 'Óptimo: está probado que ninguna división tiene menos desacuerdo.',
  frustration: (index, fit) => `Índice de frustración ${n(index)}${fit === undefined ? '' : ` (F = ${share(fit)})`}.`,
  unproven: (value, bound) =>
    bound > 0
      ? `Lo mejor hallado: desacuerdo ${n(value)}, como mucho un ${two(((value - bound) / bound) * 100)} % por encima del óptimo.`
      : `Lo mejor hallado: desacuerdo ${n(value)}; el óptimo puede ser cualquiera hasta 0.`,
  optima: (count) => (count === 1 ? 'Es el único óptimo.' : `${n(count)} divisiones son igual de buenas; esta es una de ellas.`),
  components: (count) =>
    `Los vínculos se reparten en ${n(count)} partes sin vínculo entre sí; los campos de partes distintas no pueden compararse.`,
  fit: (fit, chance) =>
    `Ajuste ${share(fit)} (1 sería perfecto), ${
      chance === null
        ? 'aún no comparado con el azar'
        : chance.isMore
          ? `más que el azar: mejor que en ${n(chance.count - chance.asGood)} de ${n(chance.count)} vistas con las posiciones repartidas de nuevo al azar`
          : `no mejor que el azar: ${n(chance.asGood)} de ${n(chance.count)} vistas con las posiciones repartidas de nuevo al azar ajustan igual de bien`
    }.`,
  checking: 'Comparando con el azar y dejando fuera cada cuestión…',
  waiting: 'Aún no calculado.',
  againstChance: '¿Más que el azar?',
  noChance: 'Sin vínculos no hay nada que comparar con el azar.',
  chancePicture: (count) => `Distribución del ajuste de ${n(count)} vistas con posiciones repartidas al azar, y el ajuste de esta`,
  permuting: (done, times) => `${n(done)} vistas al azar de ${n(times)} hasta ahora.`,
  betterThanChance: (asGood, count) =>
    `Posiciones repartidas al azar entre quienes hablaron ajustan igual de bien en ${n(asGood)} de ${n(count)} casos: este ajuste es más que el azar.`,
  noBetterThanChance: (asGood, count) =>
    `Posiciones repartidas al azar entre quienes hablaron ajustan igual de bien en ${n(asGood)} de ${n(count)} casos: este ajuste no es mejor que el azar, y las coaliciones no significan nada por sí mismas.`,
  share,
  chanceTies: (ties, dealt) =>
    `Esta vista tiene ${some(ties, 'vínculo', 'vínculos')}, las repartidas al azar ${n(dealt)} de mediana: menos vínculos se ajustan con más facilidad.`,
  stays: (part) => ` (estable al ${percent(part)})`,
  brokers: 'Podrían estar en otro lado con más facilidad',
  added: (added) => `+${n(added)}`,
  swing: 'Alineados con miembros de varias coaliciones',
  ratio: (ties) => ties.map(n).join(' : '),
  changed: (actors) => `Cambiaron de lado en la misma propuesta (${n(actors)})`,
  nobodyChanged: 'Nadie a la vista tomó otro lado cuando se planteó de nuevo la misma propuesta.',
  side: (isFor) => (isFor ? 'a favor' : 'en contra'),
  asMember: '(una de las dos como miembro de un bloque)',
  dropped: 'Una cuestión dejada fuera',
  droppedQuestion: 'Sin',
  droppedCoalitions: 'Coaliciones',
  droppedFit: 'Ajuste',
  droppedMoved: 'Quién está entonces en otro lado',
  nobody: 'nadie',
  members: (at, size) => `Coalición ${at}: ${some(size, 'actor', 'actores')}`,
  untied: (count) => `${some(count, 'actor sin vínculos no está', 'actores sin vínculos no están')} en ninguna coalición.`,
  across: (a, b) => `${a} – ${b}: alineados, pero en coaliciones distintas`,
  inside: (a, b) => `${a} – ${b}: opuestos, pero en la misma coalición`,
  more: (count) => `y ${n(count)} más`,
  show: 'Miembros, vínculos que no encajan, y hasta dónde fiarse',
};

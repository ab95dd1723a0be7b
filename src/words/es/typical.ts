import type { typical as english } from '../en/typical';
import { three as n } from './forms';

const pairs = (value: number): string => `${n(value)} ${value === 1 ? 'par' : 'pares'}`;

export const typical: typeof english = {
  sentence: (measure, median, above, below) =>
    ` Las líneas no son estos vínculos, sino que se trazan frente al par típico (${measure}: ${n(median)}): ${pairs(above)} claramente por encima, ${n(below)} claramente por debajo; el tercio central no tiene línea.`,
  nothing: (measure) =>
    ` Las líneas deberían trazarse frente al par típico, pero ningún par tiene esta medida (${measure}); por eso no hay ninguna.`,
  alike: (measure, median) =>
    ` Las líneas deberían trazarse frente al par típico (${measure}: ${n(median)}), pero demasiados pares puntúan igual para que alguno destaque; por eso no hay ninguna.`,
  notAllDrawn: (shown, total, isStill) =>
    ` De estas ${n(total)} líneas se trazan ${n(shown)}: las que están más por debajo y, de cada actor, las que están más por encima${isStill ? '' : '; apunte a un actor para ver todas las suyas'}.`,
  onlyTies: {
    aligned: ' Solo se trazan las líneas por encima.',
    opposed: ' Solo se trazan las líneas por debajo.',
    mixed: ' Se piden solo los vínculos mixtos, que frente al par típico no existen; por eso no se traza ninguna línea.',
  },
  offer: (aligned, sided) => `De ${n(sided)} pares que se inclinan a un lado, ${n(aligned)} están alineados; las líneas distinguen poco.`,
  offerButton: 'Trazar frente al par típico',
  offerHint: 'Las líneas dicen entonces quién está más próximo, y quién menos, de lo usual en esta vista',
  keys: {
    aligned: 'más próximos que el par típico',
    opposed: 'menos próximos que él, sin ser por ello opuestos',
    none: 'sin línea: el tercio central, sin puntuación, o no trazada aquí',
    width: 'Más gruesa: más cuestiones comunes. Más intensa: más lejos del par típico.',
  },
  tie: {
    title: 'Frente al par típico',
    formula: (score, median) => `puntuación − mediana = ${n(score)} − ${median < 0 ? `(${n(median)})` : n(median)} = ${n(score - median)}`,
    above: (high) =>
      `Más próximos que el par típico de esta vista: por encima de ${n(high)}, donde acaba el tercio central. Por eso la línea se traza como por encima.`,
    below: (low) =>
      `Menos próximos que el par típico de esta vista: por debajo de ${n(low)}, donde empieza el tercio central. Por eso la línea se traza como por debajo; no tiene que ser oposición.`,
    middle: (low, high) =>
      `En el tercio central, de ${n(low)} a ${n(high)}: tan próximos como es usual en esta vista; por eso no se traza línea.`,
    undefined: (measure) => `Sin esta medida (${measure}) los dos no pueden compararse con el par típico; por eso no se traza línea.`,
    few: 'Comparten menos cuestiones de las que esta vista pide para un vínculo; por eso no se traza línea.',
    median: (measure, median, count) =>
      `Mediana (${measure}) de los ${pairs(count)} a la vista: ${n(median)}. Lo de arriba es el propio vínculo, que no depende de ella.`,
  },
  coalitions: 'Calculadas a partir de los propios vínculos, alineados y opuestos, no de las líneas frente al par típico.',
};

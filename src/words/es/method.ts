import type { method as english } from '../en/method';
import { some } from './forms';

export const method: typeof english = {
  title: 'Método',
  changed: (settings: number): string => some(settings, 'cambiado', 'cambiados'),
  hint: 'Cómo los registros se vuelven posiciones, vínculos y puntuaciones',
  basis: {
    title: 'Fundamento: cómo se conoce una posición',
    names: { record: 'Consta', reported: 'Referido', rumoured: 'Rumor', inferred: 'Deducido' },
    hints: {
      record: 'Un voto, una firma, un acta, el propio texto del actor.',
      reported: 'Lo dice un testigo o la prensa.',
      rumoured: 'Comentario de pasillo, según la propia fuente.',
      inferred: 'El razonamiento del autor. De varios registros de un actor vale el de fundamento más fuerte.',
    },
  },
  changes: 'Qué cambia si…',
  changesHint: 'La misma vista junto a otra que solo cree lo que consta',
  qualified: {
    title: 'Posiciones matizadas',
    names: { side: 'Cuentan como su lado', half: 'Cuentan la mitad', out: 'Excluidas' },
    hints: {
      side: '«Puede aceptarlo» es a favor, «en contra tal como está» es en contra.',
      half: 'Una cuestión común con una posición matizada suma medio acuerdo o media oposición.',
      out: 'Un registro matizado cuenta como ausencia de posición.',
    },
  },
  blocs: {
    title: 'Declaraciones de los bloques',
    names: { own: 'Las del propio bloque', members: 'También las de sus miembros' },
    hints: {
      own: 'Un bloque es un actor por sí mismo.',
      members:
        'Lo que dijo un bloque se atribuye a sus miembros en esa fecha, nunca por encima de un registro propio, y se marca. El bloque sale de la imagen.',
    },
  },
  measure: {
    title: 'Medida',
    note: 'Para puntuaciones y listas, y para las líneas frente al par típico. Vínculos y lugares se hacen siempre igual.',
    names: {
      net: 'Puntuación neta',
      share: 'Proporción de acuerdo',
      identical: 'Proporción de posiciones idénticas',
      dna: 'Puntuación por actividad media',
      kappa: 'κ de Cohen',
    },
    hints: {
      net: '(Mismo lado − lados opuestos) ÷ cuestiones comunes; de −1 a 1.',
      share: 'Media de 1 − la mitad de la distancia entre las dos posiciones; de 0 a 1. Usual para los votos en la ONU.',
      identical: 'Cuestiones con exactamente la misma posición ÷ cuestiones comunes; de 0 a 1.',
      dna: '(Mismo lado − lados opuestos) ÷ el número medio de posiciones de ambos. Baja para un actor callado junto a uno locuaz, sin desacuerdo alguno.',
      kappa: 'Acuerdo en a favor, neutral y en contra más allá de lo que daría el azar; a partir de 5 cuestiones comunes.',
    },
  },
  ties: 'Vínculos',
  min: 'Mínimo de cuestiones comunes',
  minHint: 'Los pares que comparten menos cuestiones no tienen línea.',
  contested: 'Solo cuestiones disputadas',
  contestedHint: 'Excluye las cuestiones en las que todos los actores a la vista están del mismo modo.',
  baseline: 'Frente al par típico',
  baselineHint:
    'Las líneas dicen cuánto se aparta una puntuación de la mediana de la vista: por encima, por debajo o, en el tercio central, sin línea.',
  dates: 'Fechas',
  from: 'Desde',
  fromHint: 'Excluye las cuestiones planteadas antes de esta fecha.',
  to: 'Hasta',
  toHint: 'Excluye las cuestiones planteadas después de esta fecha.',
  at: 'Pertenencia a',
  atHint: 'La fecha en que se lee la pertenencia a los grupos. Vacío: la última lista de cada uno.',
  dateForm: 'Se escribe AAAA, AAAA-MM o AAAA-MM-DD; vacío para ningún límite.',
  dateExample: 'AAAA-MM-DD',
  noDate: 'No es una fecha del calendario. Escriba AAAA, AAAA-MM o AAAA-MM-DD.',
  noCount: 'Un número entero a partir de 1.',
};

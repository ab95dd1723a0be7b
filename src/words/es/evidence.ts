import type { evidence as english } from '../en/evidence';
import { date } from './forms';

export const evidence: typeof english = {
  date: (given) => (given === undefined ? 'fecha desconocida' : date(given)),
  span: (from: string, to: string | undefined): string =>
    from === '1900' && to === '2100'
      ? 'fecha desconocida'
      : to === undefined || to === from
        ? date(from)
        : `del ${date(from)} al ${date(to)}`,
  basis: { record: 'consta', reported: 'referido', rumoured: 'rumor', inferred: 'deducido' },
  basisHint: {
    record: 'un voto, una firma, un acta o el propio texto del actor',
    reported: 'lo dice un testigo o la prensa',
    rumoured: 'comentario de pasillo, según la propia fuente',
    inferred: 'el razonamiento del autor',
  },
  noStance: 'no se refiere ninguna posición',
  condition: 'Condición:',
  doubt: 'Dudoso:',
  onBehalfOf: 'En nombre de',
  source: 'Fuente:',
  opensElsewhere: '(se abre en otra pestaña)',
  lowConfidence: 'una fuente que hay que leer con cautela',
  readPart: (read: string): string => `leído: ${read}`,
};

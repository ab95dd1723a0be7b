import type { sentence as english } from '../en/sentence';
import { list, n, of, some } from './forms';

export const sentence: typeof english = {
  region: 'Lo que ve',
  sides: ['Primer lado: ', ' Otro lado: '],
  hypothetical: (stances: number): string => `Hipotético, con ${some(stances, 'posición que no consta', 'posiciones que no constan')}: `,
  who: (states: number, others: number): string => {
    if (others === 0) return some(states, 'Estado', 'Estados');
    if (states === 0) return some(others, 'actor que no es un Estado', 'actores que no son Estados');
    return `${some(states, 'Estado', 'Estados')} y ${some(others, 'otro actor', 'otros actores')}`;
  },
  nothing: {
    'no-questions': 'Nada coincide: estos filtros no dejan ninguna cuestión.',
    'no-actors': 'Nada coincide: estos filtros no dejan ningún actor.',
    'no-records': 'Nada coincide: en las cuestiones que dejan estos filtros no se conoce la posición de ninguno de los actores que dejan.',
  },
  of: (groups: readonly string[]): string => ` de ${groups.length > 3 ? `${n(groups.length)} grupos` : list(groups)}`,
  onQuestion: (question: string): string => ` sobre una cuestión, «${question}»`,
  group: (name: string, label: string): string => (label === '' ? name : `${name} (${label})`),
  onQuestions: (answered: number, questions: number): string =>
    answered === questions
      ? `, con posición conocida en ${some(questions, 'cuestión', 'cuestiones')}`
      : `, con posición conocida en ${n(answered)} de ${some(questions, 'cuestión', 'cuestiones')}`,
  atMeeting: (meeting: string): string => ` (${meeting}).`,
  atMeetings: (meetings: number): string => ` en ${some(meetings, 'reunión', 'reuniones')}.`,
  ties: (aligned: number, opposed: number, mixed: number): string =>
    ` ${some(aligned, 'par está alineado', 'pares están alineados')}, ${n(opposed)} ${of(opposed, 'opuesto', 'opuestos')}, ${n(mixed)} ${of(mixed, 'mixto', 'mixtos')}.`,
  scattered: (actors: number): string =>
    actors === 1
      ? ' De nadie más se conoce la posición; no hay, pues, línea que trazar.'
      : ' No hay dos que tomaran partido en la misma cuestión; no hay, pues, línea que trazar: cada cuestión queda por sí sola.',
  notAllDrawn: (shown: number, total: number, isStill: boolean): string =>
    ` De ${n(total)} vínculos se trazan ${n(shown)}: las oposiciones más fuertes y los más próximos a cada actor${isStill ? '' : '; apunte a un actor para ver todos los suyos'}.`,
  onlyTies: {
    aligned: ' Solo se trazan los vínculos de alineación.',
    opposed: ' Solo se trazan los vínculos de oposición.',
    mixed: ' Solo se trazan los vínculos mixtos.',
  },
  hidden: (actors: number, isOnly: boolean): string => {
    const more = isOnly ? '' : ' más';
    return ` ${some(actors, `actor${more} tiene aquí posición conocida y queda fuera`, `actores${more} tienen aquí posición conocida y quedan fuera`)} por los filtros.`;
  },
  noRecord: (actors: number): string =>
    ` ${some(actors, 'actor no tiene aquí posición conocida y no se muestra', 'actores no tienen aquí posición conocida y no se muestran')}.`,
};
